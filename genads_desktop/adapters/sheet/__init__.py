"""Compare sheets."""

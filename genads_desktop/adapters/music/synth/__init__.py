"""The score written and played on this machine, with nothing but arithmetic."""

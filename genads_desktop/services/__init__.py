"""What a person can do, and the pipeline behind it: no Qt, no vendor library."""

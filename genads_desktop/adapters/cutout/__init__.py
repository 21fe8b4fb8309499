"""Ways to free the bottle from its photo, and the order in which they are tried."""

"""Ways to keep media files."""

"""This installation: where its files are, what is set, and what is logged."""

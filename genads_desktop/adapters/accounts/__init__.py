"""Accounts at providers, asked in a way that costs nothing."""

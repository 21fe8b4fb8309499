"""Checks: what is true of a finished film, measured before it leaves."""

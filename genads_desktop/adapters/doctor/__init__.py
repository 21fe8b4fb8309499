"""Looks at this machine: one probe a file, each trying the real thing."""

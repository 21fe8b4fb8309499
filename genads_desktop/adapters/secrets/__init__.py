"""Where keys are kept."""

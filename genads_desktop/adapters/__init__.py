"""Real libraries behind the ports: one package a port, chosen in the composition root."""

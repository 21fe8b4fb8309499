"""Photos the command line is tried with."""

from pathlib import Path

DEMO_PHOTO = Path(__file__).parents[2] / "resources" / "demo" / "aurum-front.jpg"

"""The command line: `genads` opens the app, `genads make` makes an ad without a window."""

from genads_desktop.cli.app import main

__all__ = ["main"]

"""The command line: `genads` opens the app, `genads make` makes an ad without a window."""

import sys


def main() -> None:
    """Open the window, or run a command; end the process with its exit code.

    Neither pays for importing the other.
    """
    from genads_desktop.cli.window import open_window, wish_of

    wish = wish_of(sys.argv[1:])
    if wish is not None:
        sys.exit(open_window(wish))
    from genads_desktop.cli.app import main as run_command

    run_command()


__all__ = ["main"]

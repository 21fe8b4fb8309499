"""Lets `python -m genads_desktop` be the program."""

from genads_desktop.cli import main

if __name__ == "__main__":
    main()

"""Who sits at this computer."""

import getpass


def user_name() -> str:
    """The computer's name for its user; empty where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""

"""Why a way of cutting out could not be taken; the next one is tried."""


class NoMatchError(Exception):
    """Two photos do not fit together. The message completes "because ..."."""


class NoModelError(Exception):
    """A trained model cannot be used. The message is a sentence."""

"""What a key looks like, whoever gave it."""

from genads_desktop.ports.errors import SecretError

LONGEST_KEY = 1280
"""Characters: Windows' credential store takes no more."""


def key_text(name: str, text: str) -> str:
    """Return the key without the space around it. Raise `SecretError` when no key can look like this."""
    key = text.strip()
    if not key:
        msg = f"{name} is empty. Paste the key again."
        raise SecretError(msg)
    stray = next((place for place, sign in enumerate(key, 1) if not "!" <= sign <= "~"), None)
    if stray:
        msg = (
            f"{name} has a sign at place {stray} that no key has, such as a blank, a line break or a "
            "typographic mark. Copy the key from the provider's page and paste it again."
        )
        raise SecretError(msg)
    if len(key) > LONGEST_KEY:
        msg = (
            f"{name} has {len(key)} signs, more than the {LONGEST_KEY} a system keyring takes. "
            "Give the path of a key file, or the name of a profile, instead of its content."
        )
        raise SecretError(msg)
    return key

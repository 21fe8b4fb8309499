"""Text as a search compares it: without case and accents."""

import unicodedata


def folded(text: str) -> str:
    """Fold `Éclat` and `ECLAT` to the same text."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    parts = unicodedata.normalize("NFKD", plain.casefold())  # even fancy letters have a case
    return "".join(part for part in parts if not unicodedata.combining(part))

"""Text as a search compares it: without case and accents."""

import unicodedata


def folded(text: str) -> str:
    """Fold `Éclat` and `ECLAT` to the same text."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))

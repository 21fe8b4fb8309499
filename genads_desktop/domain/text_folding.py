"""Text as a search compares it: without case and accents."""

import unicodedata


def folded(text: str) -> str:
    """Fold `Éclat` and `ECLAT` to the same text."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    parts = unicodedata.normalize("NFKD", plain.casefold())  # letters in fancy dress have a case too
    return "".join(part for part in parts if not unicodedata.combining(part))

"""File names for people: any title becomes a name that every system takes."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$", re.IGNORECASE)
_LONGEST_BYTES = 120


def file_name(title: str) -> str:
    """Return a file name without suffix: no separators, no device names, at most 120 bytes."""
    name = unicodedata.normalize("NFC", title)
    name = _FORBIDDEN.sub(" ", name)
    name = " ".join(name.split()).strip(". ")
    name = name.encode()[:_LONGEST_BYTES].decode(errors="ignore").strip(". ")
    if not name or _RESERVED.match(name):
        return f"ad {name}".strip()
    return name

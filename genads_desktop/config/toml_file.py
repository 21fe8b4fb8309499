"""One table in a TOML file: read whole, written in one step."""

import contextlib
import json
import os
import tempfile
import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any


class BrokenFileError(Exception):
    """The file is not TOML. The message is a sentence for people."""


def read_table(file: Path) -> dict[str, Any]:
    """Return what the file holds; nothing if there is none. Raise `BrokenFileError` or `OSError`."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
        return tomllib.loads(text)
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        msg = f"The file {file} cannot be understood ({error}), so the defaults hold."
        raise BrokenFileError(msg) from error


def write_table(file: Path, table: Mapping[str, Any]) -> None:
    """Write the table so that a crash leaves the old file or the new one, never half of one."""
    lines = [f"{_key(name)} = {_value(value)}\n" for name, value in table.items()]
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.writelines(lines)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    _flush_folder(file.parent)


def set_aside(file: Path) -> Path:
    """Rename the file to a free name beside it, and return that."""
    number = 1
    while (kept := file.with_name(f"{file.stem}.broken-{number}{file.suffix}")).exists():
        number += 1
    file.replace(kept)
    return kept


def _flush_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Windows cannot open a folder, and need not
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _key(name: str) -> str:
    plain = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    return name if plain else _text(name)


def _value(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case datetime() | date() | time():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(map(_value, value))}]"
        case dict():
            pairs = (f"{_key(name)} = {_value(inner)}" for name, inner in value.items())
            return f"{{{', '.join(pairs)}}}"
        case _:
            return _text(str(value))


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

"""The shelf: songs that came with the answer, kept until the ledger has taken them in.

A song is paid for the moment it is asked for, and its answer holds it whole. So it is on the disk,
under our own token and under the provider's id, before anybody is told that it came.
"""

import json
import re
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from genads_desktop.media.partial import whole_file

KEPT_DAYS = 30
_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,200}")
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Song:
    """An answer that is a song."""

    content: bytes


@dataclass(frozen=True, slots=True)
class NoSong:
    """An answer without one. `reason` is a sentence."""

    reason: str
    charged: bool
    refused: bool
    """It would be refused again."""


class SongShelf:
    """A folder of songs. Every name is one file, written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, token: str, remote_id: str, answered: Song | NoSong) -> None:
        """Put an answer away, then the note that leads from our token to it. Raise `OSError`."""
        match answered:
            case Song(content):
                with whole_file(self._song(remote_id)) as part:
                    part.write_bytes(content)
            case NoSong():
                self._write(self._note(f"{remote_id}-none"), asdict(answered))
        self._write(self._note(token), {"id": remote_id})
        self._sweep()

    def id_for(self, token: str) -> str | None:
        """The provider's id of what was asked for under this token; None when no answer came."""
        note = self._read(self._note(token))
        return None if note is None else str(note["id"])

    def holds(self, remote_id: str) -> bool:
        return self._song(remote_id).is_file()

    def refusal(self, remote_id: str) -> NoSong | None:
        """Why an answer held no song; None when it held one, or was never kept."""
        note = self._read(self._note(f"{remote_id}-none"))
        return None if note is None else NoSong(**note)

    def hand_out(self, remote_id: str, target: Path) -> None:
        """Copy a song to `target`. Raise `OSError` when it is not there."""
        with whole_file(target) as part:
            shutil.copyfile(self._song(remote_id), part)

    def _song(self, remote_id: str) -> Path:
        return self._folder / f"{_plain(remote_id)}.song"

    def _note(self, token: str) -> Path:
        return self._folder / f"{_plain(token)}.json"

    def _write(self, path: Path, note: dict[str, Any]) -> None:
        with whole_file(path) as part:
            part.write_text(json.dumps(note), "utf-8")

    def _read(self, path: Path) -> dict[str, Any] | None:
        try:
            note: dict[str, Any] = json.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        return note

    def _sweep(self) -> None:
        """Let go of what nobody came for in a month."""
        oldest = time.time() - KEPT_DAYS * _DAY
        for path in self._folder.iterdir():
            if path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)


def _plain(name: str) -> str:
    """A name that cannot lead out of the folder. Raise `ValueError` for another."""
    if _PLAIN.fullmatch(name) is None:
        raise ValueError("the answer's id is no plain name")
    return name

"""Presets: briefs to begin with, the house's own and those a person keeps."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

from genads_desktop.config.toml_file import BrokenFileError, read_table, write_table
from genads_desktop.domain.ad_project import Brief
from genads_desktop.domain.errors import DomainError
from genads_desktop.domain.naming import clean_name
from genads_desktop.domain.record import Record
from genads_desktop.domain.style import Style

LONGEST_NAME = 40


class PresetError(DomainError):
    """A preset could not be kept."""


class Preset(Record):
    """What a preset decides; what it leaves open stays as it is."""

    name: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
    target_duration: Annotated[int, Field(ge=15, le=60)]
    num_variations: Annotated[int, Field(ge=1, le=3)]
    selected_style: Style | None = None
    call_to_action: Annotated[str, Field(max_length=60)] | None = None

    def applied(self, brief: Brief) -> Brief:
        """Return the brief with what this preset decides; the sentence stays."""
        decided = self.model_dump(exclude={"name"}, exclude_none=True, by_alias=False)
        return brief.replace(**decided)


class Presets:
    """The presets there are. A person's own are in `file`."""

    def __init__(self, file: Path, document: Mapping[str, Any]) -> None:
        """`document` is the parsed `resources/presets.toml`."""
        self._file = file
        self._given = tuple(Preset.model_validate(entry) for entry in document["preset"])
        self._own = _read(file)

    @property
    def given(self) -> tuple[Preset, ...]:
        return self._given

    @property
    def own(self) -> tuple[Preset, ...]:
        return self._own

    def find(self, name: str) -> Preset | None:
        return next((one for one in (*self._given, *self._own) if one.name == name), None)

    def keep(self, name: str, brief: Brief) -> Preset:
        """Keep what a brief decides under a name; the same name again replaces it.

        Raise `UnusableNameError`, or `PresetError` when it cannot be written.
        """
        preset = Preset(
            name=clean_name(name, "preset", LONGEST_NAME),
            target_duration=brief.target_duration,
            num_variations=brief.num_variations,
            selected_style=brief.selected_style,
            call_to_action=brief.call_to_action,
        )
        if any(one.name == preset.name for one in self._given):
            raise PresetError(f'"{preset.name}" comes with the program. Choose another name.')
        self._write([*(one for one in self._own if one.name != preset.name), preset])
        return preset

    def remove(self, name: str) -> None:
        """Remove one of a person's own. Raise `PresetError` when that cannot be written."""
        self._write([one for one in self._own if one.name != name])

    def _write(self, presets: Sequence[Preset]) -> None:
        entries = [
            one.model_dump(mode="json", exclude_none=True, by_alias=False) for one in presets
        ]
        try:
            write_table(self._file, {"preset": entries})
        except OSError as error:
            raise PresetError(
                f"The preset could not be saved to {self._file}: {error.strerror}. "
                "The others are as they were."
            ) from error
        self._own = tuple(presets)


def _read(file: Path) -> tuple[Preset, ...]:
    """Read what can be read; a broken entry is left out and stays in the file until the next save."""
    try:
        entries = read_table(file).get("preset", [])
    except (BrokenFileError, OSError):
        return ()
    presets = []
    for entry in entries:
        try:
            presets.append(Preset.model_validate(entry))
        except ValidationError:
            continue
    return tuple(presets)

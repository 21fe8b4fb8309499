"""What a person has set: `settings.toml` in the home, with the environment on top. Never a key."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from genads_desktop.config.toml_file import BrokenFileError, read_table, set_aside, write_table

VARIABLES: Mapping[str, tuple[str, ...]] = {
    "database_url": ("GENADS_DATABASE_URL",),
    "openai_base_url": ("OPENAI_BASE_URL",),
    "azure_endpoint": ("AZURE_OPENAI_ENDPOINT",),
    "azure_version": ("OPENAI_API_VERSION",),
    "gemini_base_url": ("GOOGLE_GEMINI_BASE_URL",),
    "vertex_base_url": ("GOOGLE_VERTEX_BASE_URL",),
    "vertex_project": ("GOOGLE_CLOUD_PROJECT",),
    "vertex_location": ("GOOGLE_CLOUD_LOCATION",),
    "replicate_base_url": ("REPLICATE_BASE_URL",),
    "s3_endpoint_url": ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"),
    "s3_region": ("AWS_REGION", "AWS_DEFAULT_REGION"),
    "s3_bucket": ("GENADS_S3_BUCKET",),
    "s3_profile": ("AWS_PROFILE",),
}
"""The environment variables that win over a setting, first one first."""


Dollars = Annotated[Decimal, Field(ge=0, le=1_000_000)]


class SettingsError(Exception):
    """The settings cannot be kept. The message is a sentence for people."""


class Settings(BaseModel):
    """Everything that can be set. A field that is None is left to the program."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: Annotated[str, Field(pattern=r"^(system|[a-z]{2}(-[A-Z]{2})?)$")] = "system"
    theme: Literal["dark", "light", "system"] = "dark"
    reduced_motion: bool = False

    engines: tuple[str, ...] = ("local",)
    """Video engines by name, the first choice first; the local one always ends the chain."""
    planner: Annotated[str, Field(min_length=1, max_length=100)] = "auto"
    """A model's name; `auto` is the best there is a key for, `template` is this machine, without one."""
    planner_api: Literal["chat", "responses"] = "chat"
    """Which of OpenAI's two protocols is spoken; servers of one's own mostly know `chat` alone."""
    planner_effort: Literal["none", "low", "medium", "high"] | None = "low"
    """How long a model may think; None leaves it to its provider."""
    take_quality: Literal["draft", "standard", "best"] = "standard"
    max_jobs: Annotated[int, Field(ge=1, le=16)] = 1
    """Ads that are made at the same time."""
    workers: Annotated[int, Field(ge=1, le=64)] | None = None
    """Processes that draw; None takes one a core, four at most."""
    media_folder: Path | None = None

    cap_campaign: Dollars | None = None
    cap_brand: Dollars | None = None
    cap_month: Dollars | None = None
    """US dollars that may be spent at most; None is no cap. A month is one of UTC."""

    database_url: str | None = None
    """The team's Postgres; None keeps everything on this machine."""
    openai_base_url: str | None = None
    azure_endpoint: str | None = None
    """Of a classic Azure resource; `planner` is then the name of its deployment."""
    azure_version: str | None = None
    gemini_base_url: str | None = None
    vertex_base_url: str | None = None
    vertex_project: str | None = None
    """A project at Google whose credentials are on this machine; None works with a key."""
    vertex_location: str | None = None
    replicate_base_url: str | None = None
    s3_endpoint_url: str | None = None
    s3_region: str | None = None
    s3_bucket: str | None = None
    s3_profile: str | None = None

    @field_validator("media_folder")
    @classmethod
    def _media_folder_is_absolute(cls, folder: Path | None) -> Path | None:
        if folder is not None and not folder.is_absolute():
            msg = "must be a full path"
            raise ValueError(msg)
        return folder

    @property
    def drawing_processes(self) -> int:
        return self.workers or max(1, min(4, os.cpu_count() or 1))

    def replace(self, **changes: Any) -> Self:
        """Return a copy with some values changed, validated like new settings."""
        return self.model_validate({**dict(self), **changes})


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedSettings:
    """What was found. Change and save `stored`; work with `effective`."""

    stored: Settings
    """What the file says, and defaults."""
    effective: Settings
    """The same with the environment on top."""
    from_environment: frozenset[str] = frozenset()
    """Fields the environment decides; they are shown, and cannot be changed in the app."""
    notices: tuple[str, ...] = field(default=())
    """Sentences on what was wrong with the file or a variable, and what was done about it."""


def load_settings(file: Path, environ: Mapping[str, str] = os.environ) -> LoadedSettings:
    """Read `file` and the environment. Never fails: what cannot be used is reported and left out."""
    stored, notices = _stored(file)
    effective = stored
    decided: set[str] = set()
    for name, variable, value in _set_variables(environ):
        try:
            effective = effective.replace(**{name: value})
        except ValidationError as error:
            notices.append(f"The variable {variable} is not used: {_reason(error)}.")
        else:
            decided.add(name)
    return LoadedSettings(
        stored=stored,
        effective=effective,
        from_environment=frozenset(decided),
        notices=tuple(notices),
    )


def save_settings(file: Path, settings: Settings) -> None:
    """Write what differs from the defaults, in one step. Keys of a newer version stay as they are.

    Raise `SettingsError` when a value holds a password, or the file cannot be written.
    """
    for name, value in settings:
        if isinstance(value, str) and "://" in value and urlsplit(value).password:
            msg = (
                f"The setting {name} holds a password, and settings are plain text, so nothing was saved. "
                f"Leave the password out of it and enter it as a key, or set {VARIABLES[name][0]}."
            )
            raise SettingsError(msg)
    try:
        table = {
            **_of_newer_version(file),
            **settings.model_dump(mode="json", exclude_defaults=True),
        }
        write_table(file, table)
    except OSError as error:
        msg = (
            f"The settings could not be saved to {file}: {error.strerror}. The old ones still hold."
        )
        raise SettingsError(msg) from error


def _stored(file: Path) -> tuple[Settings, list[str]]:
    try:
        table = read_table(file)
    except BrokenFileError as error:
        return Settings(), [f"{error} {_kept_as(file)}"]
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        return Settings(), [f"The settings in {file} are not used: {reason}. The defaults hold."]
    known = {name: value for name, value in table.items() if name in Settings.model_fields}
    settings, notices = _usable(known)
    if notices:
        notices.append(_kept_as(file))
        write_table(
            file,
            {**_without(table, known), **settings.model_dump(mode="json", exclude_defaults=True)},
        )
    if strangers := ", ".join(sorted(_without(table, known))):
        notices.append(
            f"The settings hold {strangers}, which this version does not know. "
            "It is kept for the version that does; check the spelling if you wrote it."
        )
    return settings, notices


def _usable(table: Mapping[str, Any]) -> tuple[Settings, list[str]]:
    settings, notices = Settings(), []
    for name, value in table.items():
        try:
            settings = settings.replace(**{name: value})
        except ValidationError as error:
            notices.append(f"The setting {name} is not used: {_reason(error)}. The default holds.")
    return settings, notices


def _kept_as(file: Path) -> str:
    return f"The old file is kept as {set_aside(file).name}."


def _of_newer_version(file: Path) -> dict[str, Any]:
    try:
        table = read_table(file)
    except BrokenFileError:
        set_aside(file)
        return {}
    return _without(table, Settings.model_fields)


def _without(table: Mapping[str, Any], names: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in table.items() if name not in names}


def _set_variables(environ: Mapping[str, str]) -> list[tuple[str, str, str]]:
    found = []
    for name, variables in VARIABLES.items():
        variable = next((each for each in variables if environ.get(each, "").strip()), None)
        if variable:
            found.append((name, variable, environ[variable].strip()))
    return found


def _reason(error: ValidationError) -> str:
    text = error.errors()[0]["msg"].removeprefix("Value error, ")
    return text[0].lower() + text[1:]

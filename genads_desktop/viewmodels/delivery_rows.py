"""The rows of the delivery screen: films, presets, exports and what the checks found."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QUrl

from genads_desktop.domain.checks import Check
from genads_desktop.domain.platform import Platform
from genads_desktop.viewmodels.row_list_model import RowListModel

_GIGABYTE = 1000
"""Megabytes."""
_MINUTE = 60
"""Seconds."""


class ExportState(StrEnum):
    """How far one export has come."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetRow:
    """A platform one can export for."""

    platform_id: str
    name: str
    limits: str
    wanted: bool


class PresetListModel(RowListModel[PresetRow]):
    row_type = PresetRow
    key = "platform_id"
    spoken = ("name", "limits")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRow:
    """One export of this session, the newest first."""

    export_id: int
    name: str
    platform: str
    stage: str
    share: float
    words: str
    """What came of it, in a sentence."""
    passed: bool
    film: QUrl


class ExportListModel(RowListModel[ExportRow]):
    row_type = ExportRow
    key = "export_id"
    spoken = ("platform", "words")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """One line of a report."""

    name: str
    title: str
    passed: bool
    found: str
    wanted: str
    advice: str


class CheckListModel(RowListModel[CheckRow]):
    row_type = CheckRow
    key = "name"
    spoken = ("title", "found", "wanted", "advice")


def preset_row(platform: Platform, *, wanted: bool) -> PresetRow:
    return PresetRow(
        platform_id=platform.platform_id,
        name=platform.name,
        limits=_limits(platform),
        wanted=wanted,
    )


def check_row(check: Check) -> CheckRow:
    return CheckRow(
        name=check.name,
        title=check.title,
        passed=check.passed,
        found=check.found,
        wanted=check.wanted,
        advice="" if check.passed else check.advice,
    )


def _limits(platform: Platform) -> str:
    rules = platform.file
    if rules.largest_megabytes is None:
        return "the film as it is"
    size = rules.largest_megabytes
    words = f"{size:g} MB" if size < _GIGABYTE else f"{size / _GIGABYTE:g} GB"
    return f"up to {_length(rules.longest_seconds)}, {words}"


def _length(seconds: float) -> str:
    return f"{seconds:g} s" if seconds < 2 * _MINUTE else f"{seconds / _MINUTE:g} min"

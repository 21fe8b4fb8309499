"""The cut-out's quality, in words a designer can act on."""

from PySide6.QtCore import QCoreApplication

from genads_desktop.domain.media import Cutout, CutoutMode

TRUSTED = 0.8
"""Quality from which an edge is clean."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CutoutWords", text)


def verdict(cutout: Cutout) -> str:
    """Say in a few words what can be expected of the cut-out."""
    match cutout.mode:
        case CutoutMode.CARD:
            return _tr("Shown as a framed photo")
        case CutoutMode.MULTIPLY:
            return _tr("Clear glass, laid into the light")
        case CutoutMode.MATTE if cutout.quality >= TRUSTED and not cutout.warnings:
            return _tr("Sharp, large enough, edge clean")
        case CutoutMode.MATTE if cutout.quality >= TRUSTED:
            return _tr("Edge clean")
        case CutoutMode.MATTE:
            return _tr("Look at the edge")


def explanation(cutout: Cutout) -> str:
    """Say why this way was taken, and what to do about the photo."""
    return " ".join((cutout.reason, *cutout.warnings))


def is_good(cutout: Cutout) -> bool:
    return cutout.mode == CutoutMode.MATTE and cutout.quality >= TRUSTED and not cutout.warnings


def method_name(cutout: Cutout) -> str:
    """Name the way by which the bottle was cut out."""
    ways = {
        "own_alpha": _tr("From the file’s own transparency"),
        "border_model": _tr("Along the edges of the photo"),
        "two_photo": _tr("From two photos"),
        "multiply": _tr("By the light it lets through"),
        "card": _tr("Not cut out"),
        "brush": _tr("Corrected by hand"),
    }
    return ways.get(cutout.method.partition(":")[0], _tr("With a trained model"))

"""The cut-out's quality, in words a designer can act on."""

from PySide6.QtCore import QCoreApplication

from genads_desktop.domain.media import Cutout, CutoutMode

translate = QCoreApplication.translate

TRUSTED = 0.8
"""Quality from which an edge is clean."""


def verdict(cutout: Cutout) -> str:
    """Say in a few words what can be expected of the cut-out."""
    match cutout.mode:
        case CutoutMode.CARD:
            return translate("CutoutWords", "Shown as a framed photo")
        case CutoutMode.MULTIPLY:
            return translate("CutoutWords", "Clear glass, laid into the light")
        case CutoutMode.MATTE if cutout.quality >= TRUSTED and not cutout.warnings:
            return translate("CutoutWords", "Sharp, large enough, edge clean")
        case CutoutMode.MATTE if cutout.quality >= TRUSTED:
            return translate("CutoutWords", "Edge clean")
        case CutoutMode.MATTE:
            return translate("CutoutWords", "Look at the edge")


def explanation(cutout: Cutout) -> str:
    """Say why this way was taken, and what to do about the photo."""
    return " ".join((cutout.reason, *cutout.warnings))


def is_good(cutout: Cutout) -> bool:
    return cutout.mode == CutoutMode.MATTE and cutout.quality >= TRUSTED and not cutout.warnings


def method_name(cutout: Cutout) -> str:
    """Name the way by which the bottle was cut out."""
    ways = {
        "own_alpha": translate("CutoutWords", "From the file’s own transparency"),
        "border_model": translate("CutoutWords", "Along the edges of the photo"),
        "two_photo": translate("CutoutWords", "From two photos"),
        "multiply": translate("CutoutWords", "By the light it lets through"),
        "card": translate("CutoutWords", "Not cut out"),
        "brush": translate("CutoutWords", "Corrected by hand"),
    }
    return ways.get(
        cutout.method.partition(":")[0], translate("CutoutWords", "With a trained model")
    )

"""The cut-out's quality, in words a designer can act on."""

from genads_desktop.domain.media import Cutout, CutoutMode

TRUSTED = 0.8
"""Quality from which an edge is clean."""


def verdict(cutout: Cutout) -> str:
    """Say in a few words what can be expected of the cut-out."""
    match cutout.mode:
        case CutoutMode.CARD:
            return "Shown as a framed photo"
        case CutoutMode.MULTIPLY:
            return "Clear glass, laid into the light"
        case CutoutMode.MATTE if cutout.quality >= TRUSTED and not cutout.warnings:
            return "Sharp, large enough, edge clean"
        case CutoutMode.MATTE if cutout.quality >= TRUSTED:
            return "Edge clean"
        case CutoutMode.MATTE:
            return "Look at the edge"


def explanation(cutout: Cutout) -> str:
    """Say why this way was taken, and what to do about the photo."""
    reason = () if cutout.method == "brush" else (cutout.reason,)
    return " ".join((*reason, *cutout.warnings))


def is_good(cutout: Cutout) -> bool:
    return cutout.mode == CutoutMode.MATTE and cutout.quality >= TRUSTED and not cutout.warnings


def method_name(cutout: Cutout) -> str:
    """Name the way by which the bottle was cut out."""
    ways = {
        "own_alpha": "From the file’s own transparency",
        "border_model": "Along the edges of the photo",
        "two_photo": "From two photos",
        "multiply": "By the light it lets through",
        "card": "Not cut out",
        "brush": "Corrected by hand",
    }
    return ways.get(cutout.method.partition(":")[0], "With a trained model")

"""The cut-out from one photo on a calm backdrop, without any trained model."""

from dataclasses import dataclass

from genads_desktop.adapters.cutout.arrays import Mask, Matte, Photo8
from genads_desktop.adapters.cutout.colours import own_colours
from genads_desktop.adapters.cutout.contour import painted, snapped_outlines
from genads_desktop.adapters.cutout.evidence import Evidence, gather_evidence
from genads_desktop.adapters.cutout.glass import glass_map
from genads_desktop.adapters.cutout.polish import polished
from genads_desktop.adapters.cutout.quality import Quality, judged
from genads_desktop.adapters.cutout.silhouette import find_silhouette


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A mask at working size, with what speaks for it."""

    evidence: Evidence
    mask: Mask
    quality: Quality


def border_model_attempt(photo: Photo8) -> Attempt:
    """Find the bottle by its difference from the photo's border."""
    evidence = gather_evidence(photo)
    silhouette = find_silhouette(evidence)
    best = polished(evidence, silhouette)
    quality = judged(
        evidence,
        best.mask,
        asymmetry=silhouette.asymmetry,
        agreement=best.agreement,
        assumed=silhouette.assumed,
    )
    return Attempt(evidence=evidence, mask=best.mask, quality=quality)


def matte_from(photo: Photo8, attempt: Attempt, method: str) -> Matte:
    """Bring a mask to full size: outline on the edges, own colours, glass."""
    outlines = snapped_outlines(photo, attempt.mask, attempt.evidence.scale)
    alpha = painted(outlines, *photo.shape[:2])
    return Matte(
        alpha=alpha,
        colour=own_colours(photo, alpha),
        quality=attempt.quality.value,
        method=method,
        glass=glass_map(photo, attempt.evidence, alpha),
    )

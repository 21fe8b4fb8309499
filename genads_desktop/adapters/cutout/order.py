"""The order in which the ways of cutting out are tried, and what is said about the choice.

1. the photo's own alpha, 2. two photos on light and dark ground, 3. the border model, 4. a trained
model's mask as the start of the same steps, whichever of both is better, 5. multiply mode, 6. the
untouched photo on a card. The last always works, so a cut-out never fails.
"""

from dataclasses import dataclass

import numpy as np

from genads_desktop.adapters.cutout.arrays import Matte, Photo8, Plane
from genads_desktop.adapters.cutout.border_model import (
    Attempt,
    border_model_attempt,
    matte_from,
    seeded_attempt,
)
from genads_desktop.adapters.cutout.errors import NoMatchError
from genads_desktop.adapters.cutout.job import TRUSTED
from genads_desktop.adapters.cutout.multiply import transmittance, why_not_multiplied
from genads_desktop.adapters.cutout.own_alpha import on_white, why_not_useful
from genads_desktop.adapters.cutout.photo_warnings import photo_warnings
from genads_desktop.adapters.cutout.two_photo import two_photo_matte
from genads_desktop.domain.media import CutoutMode
from genads_desktop.media.photo import Photo


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """A mask found by a trained model."""

    mask: Plane
    """(h, w) of the photo, 0..1."""
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The way that was taken, with its pictures."""

    mode: CutoutMode
    method: str
    quality: float
    reason: str
    colour: Photo8
    alpha: Plane
    glass: Plane | None = None
    warnings: tuple[str, ...] = ()


def decided(photo: Photo, second: Photo | None, seed: Seed | None) -> Decision:
    """Try every way in order. `second` is the same bottle on the opposite ground."""
    notes: list[str] = []
    pixels = photo.pixels
    if photo.alpha is not None:
        useless = why_not_useful(photo.alpha)
        if useless is None:
            return _own_alpha(photo, photo.alpha)
        notes.append(f"The transparency in the file was not used, because {useless}.")
        pixels = on_white(pixels, photo.alpha)
    attempt = border_model_attempt(pixels)
    if second is not None:
        try:
            return _by_two_photos(two_photo_matte(pixels, second.pixels), pixels, attempt)
        except NoMatchError as error:
            notes.append(f"The second photo was not used, because {error}.")
    return _by_one_photo(pixels, attempt, seed, tuple(notes))


def _own_alpha(photo: Photo, alpha: Photo8) -> Decision:
    return Decision(
        mode=CutoutMode.MATTE,
        method="own_alpha",
        quality=1.0,
        reason="The file already is a cut-out, and its own transparency was kept.",
        colour=photo.pixels,
        alpha=np.asarray(alpha.astype(np.float32) / 255, np.float32),
    )


def _by_two_photos(matte: Matte, pixels: Photo8, attempt: Attempt) -> Decision:
    return Decision(
        mode=CutoutMode.MATTE,
        method=matte.method,
        quality=matte.quality,
        reason="The glass was solved exactly from the two photos on light and dark ground.",
        colour=matte.colour,
        alpha=matte.alpha,
        warnings=photo_warnings(pixels, attempt, asks_for_second=False),
    )


def _by_one_photo(
    pixels: Photo8, attempt: Attempt, seed: Seed | None, notes: tuple[str, ...]
) -> Decision:
    method, best = "border_model", attempt
    if attempt.quality.value < TRUSTED and seed is not None:
        seeded = seeded_attempt(pixels, seed.mask)
        if seeded.quality.value > attempt.quality.value:
            method, best = f"rembg:{seed.model}", seeded
    warnings = (*notes, *photo_warnings(pixels, best))
    if best.quality.value >= TRUSTED:
        return _matte(matte_from(pixels, best, method), warnings)
    return _without_mask(pixels, attempt, best, warnings)


def _matte(matte: Matte, warnings: tuple[str, ...]) -> Decision:
    found = (
        "The bottle stands out clearly from its backdrop and was cut out along its edges."
        if matte.method == "border_model"
        else "A trained model found the bottle, and its outline was laid onto the photo's edges."
    )
    return Decision(
        mode=CutoutMode.MATTE,
        method=matte.method,
        quality=matte.quality,
        reason=found,
        colour=matte.colour,
        alpha=matte.alpha,
        glass=matte.glass,
        warnings=warnings,
    )


def _without_mask(
    pixels: Photo8, attempt: Attempt, best: Attempt, warnings: tuple[str, ...]
) -> Decision:
    weakness = best.quality.weakness
    obstacle = why_not_multiplied(attempt)
    if obstacle is None:
        light = transmittance(pixels, attempt)
        return Decision(
            mode=CutoutMode.MULTIPLY,
            method="multiply",
            quality=best.quality.value,
            reason=f"No outline can be trusted, because {weakness}; "
            "the light the bottle lets through is laid over a light set instead.",
            colour=light.colour,
            alpha=light.extent,
            warnings=warnings,
        )
    return Decision(
        mode=CutoutMode.CARD,
        method="card",
        quality=best.quality.value,
        reason=f"No outline can be trusted, because {weakness}, and {obstacle}; "
        "the photo is shown untouched on a card.",
        colour=pixels,
        alpha=np.ones(pixels.shape[:2], np.float32),
        warnings=warnings,
    )

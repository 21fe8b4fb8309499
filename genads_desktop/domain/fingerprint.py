"""Fingerprints: a short name for "this result came from exactly these inputs".

A fresh result is kept, a missing one is made, an outdated one is still usable and never made
again unasked. What makes what outdated is decided here and nowhere else.
"""

import hashlib
import json
from collections.abc import Sequence

from pydantic import BaseModel

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.scene import Scene, TextOverlay
from genads_desktop.domain.timeline import cuts, end_card_frame

LOCAL_ENGINE = "local"


def fingerprint(kind: str, *inputs: object) -> str:
    """Hash the inputs of one generated result; 16 hexadecimal digits."""
    text = json.dumps([kind, *inputs], sort_keys=True, default=_plain, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def take_fingerprint(
    project: AdProject,
    variation: Variation,
    scene: Scene,
    provider: str,
    *,
    renders_text: bool = False,
    revision: str = "",
) -> str:
    """Name the video this scene would get now from `provider`.

    Length is not part of it: a long enough take is trimmed, not filmed again. Text is part of it
    only where the provider draws it into the picture. `revision` says since when an engine draws as
    it does; what is made elsewhere has none, so that nothing that was paid for grows old by itself.
    """
    logo = project.brand.logo if scene.shows_logo else None
    cutout = project.product_asset.cutout
    return fingerprint(
        "take",
        [provider, revision] if revision else provider,
        variation.seed,
        project.style,
        scene.role,
        scene.shot,
        scene.prompt,
        scene.camera,
        scene.look,
        scene.placement,
        logo.sha256 if logo else None,
        [cutout.image.sha256, cutout.mode] if cutout else None,
        scene.overlay if renders_text else None,
    )


def is_fresh(
    project: AdProject,
    variation: Variation,
    scene: Scene,
    provider: str,
    *,
    renders_text: bool = False,
) -> bool:
    """Tell whether the selected take still shows what the scene asks for, at its whole length."""
    take = scene.selected_take
    if take is None or take.frames < scene.film_frames:
        return False
    wanted = take_fingerprint(project, variation, scene, provider, renders_text=renders_text)
    return take.fingerprint == wanted


def score_fingerprint(
    project: AdProject, variation: Variation, provider: str, *, follows_cuts: bool = True
) -> str:
    """Name the score this variation would get now from `provider`, whichever way that was chosen.

    Muting leaves it out of the film, as it is. Only a composer that follows the cuts minds where they are.
    """
    spec = variation.music.spec.replace(muted=False).model_dump(mode="json", exclude={"engine"})
    return fingerprint(
        "score",
        provider,
        project.perfume.gender,
        project.style.style,
        variation.seed,
        spec,
        variation.frames,
        cuts(variation.scenes) if follows_cuts else (),
        end_card_frame(variation.scenes) if follows_cuts else None,
    )


def caption_fingerprint(
    project: AdProject, scene: Scene, overlay: TextOverlay, *, last: bool = False
) -> str:
    """Name the drawn text block of a scene; that of the ad's last one stays to the end."""
    return fingerprint(
        "caption",
        overlay,
        project.style.style,
        project.brand.font_family,
        scene.frames,
        last,
        scene.text_floor,
    )


def film_fingerprint(project: AdProject, variation: Variation) -> str:
    """Name the finished film the variation would make now, from the takes it has selected."""
    return fingerprint(
        "film",
        [_cut_of(project, scene) for scene in variation.scenes],
        _selected_score(variation),
        variation.music.spec.muted,
    )


def _cut_of(project: AdProject, scene: Scene) -> Sequence[object]:
    take = scene.selected_take
    caption = caption_fingerprint(project, scene, scene.overlay) if scene.overlay else None
    return (
        take.media.sha256 if take else None,
        scene.in_frame,
        scene.frames,
        scene.transition,
        caption,
        *([scene.heard_clip.sha256] if scene.heard_clip else ()),
    )


def _selected_score(variation: Variation) -> str | None:
    track = variation.music.selected_track
    return track.media.sha256 if track else None


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    raise TypeError(f"{type(value).__name__} cannot be part of a fingerprint")

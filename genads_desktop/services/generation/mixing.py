"""Mixing: which provider's clips are heard in a film, and where."""

from pathlib import Path

from genads_desktop.domain.ad_project import Variation
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.timeline import lay_out, seen_frames
from genads_desktop.ports.renderer import AdRenderer, HeardClip, MixRequest
from genads_desktop.ports.storage import MediaStorage


def mix_of(storage: MediaStorage, variation: Variation, score: Path | None) -> MixRequest:
    """Say what the film sounds like. Raise `MediaStoreError` when a clip that is heard is not here."""
    clips = (
        HeardClip(clip=storage.path(clip), first_frame=first, at=at, frames=frames)
        for clip, first, at, frames in _heard(variation)
    )
    return MixRequest(score=score, clips=tuple(clips), frames=variation.frames)


def heard_inputs(variation: Variation) -> list[list[str | int]]:
    """What the sound is made of beside the score, as JSON; nothing where no clip is heard."""
    return [[clip.sha256, *place] for clip, *place in _heard(variation)]


async def mixed(renderer: AdRenderer, request: MixRequest, target: Path) -> Path | None:
    """The sound of the film: the score as it is, unless a clip is heard over it. Raise `MediaError`."""
    if not request.clips:
        return request.score
    await renderer.mix(request, target)
    return target


def _heard(variation: Variation) -> list[tuple[MediaRef, int, int, int]]:
    """Clip, its first frame, where it sets in, and for how long: as it is seen, dissolves included."""
    scenes = variation.scenes
    return [
        (scene.heard_clip, scene.in_frame, clip.first_frame, seen_frames(scenes, position))
        for position, (scene, clip) in enumerate(zip(scenes, lay_out(scenes), strict=True))
        if scene.heard_clip is not None
    ]

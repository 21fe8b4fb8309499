"""Finishing: lays the text over a scene's take and makes the scene's final pictures."""

from functools import partial
from typing import Any

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.fingerprint import caption_fingerprint
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.scene import Scene, Take
from genads_desktop.domain.timeline import body
from genads_desktop.media.profile import FINAL
from genads_desktop.ports.renderer import (
    BodySegment,
    Caption,
    CaptionRequest,
    DissolveSegment,
    Segment,
)
from genads_desktop.services.generation.run import Run
from genads_desktop.services.generation.step_keys import StepKey, StepKind
from genads_desktop.services.generation.studio import Studio, drafts_of

_GEOMETRY = ("x", "y", "width", "height", "first_frame", "last_frame")


class Finishing:
    """Makes the segments of an ad: the bodies of its scenes and the dissolves between them."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    async def caption(
        self, run: Run, project: AdProject, variation: Variation, position: int
    ) -> Caption | None:
        """Return the drawn text of the scene, if it has any. It needs no take."""
        scene = variation.scenes[position]
        if scene.overlay is None:
            return None
        request = CaptionRequest(
            overlay=scene.overlay,
            style=project.style.style,
            scene_frames=scene.frames,
            picture=self._studio.picture,
            font_family=project.brand.font_family,
            floor=scene.text_floor,
            last=position == len(variation.scenes) - 1,
        )
        key = str(StepKey(StepKind.CAPTION, variation.index, scene.scene_id))
        draw = partial(
            self._draw, request, drafts_of(project, variation.index), f"{scene.scene_id}-caption"
        )
        wanted = _words(project, scene, last=request.last)
        made = await run.step(
            key, draw, wanted, still_good=lambda made: self._is_here(made["media"])
        )
        clip = self._studio.storage.path(MediaRef.model_validate(made["media"]))
        return Caption(clip=clip, **{name: made[name] for name in _GEOMETRY})

    async def body(
        self,
        run: Run,
        project: AdProject,
        variation: Variation,
        position: int,
        *,
        take: Take,
        caption: Caption | None,
    ) -> MediaRef:
        """Return the part of the scene that no dissolve touches, with its text."""
        scene = variation.scenes[position]
        words = _words(project, scene, last=position == len(variation.scenes) - 1)
        first, last = body(variation.scenes, position)
        segment = BodySegment(
            clip=self._studio.storage.path(take.media),
            first_frame=first,
            last_frame=last,
            caption=caption,
            scene_start=scene.in_frame,
            picture=self._studio.picture,
        )
        key = StepKey(StepKind.BODY, variation.index, scene.scene_id)
        return await self._segment(
            run, project, key, segment, [take.media.sha256, first, last, words]
        )

    async def dissolve(
        self,
        run: Run,
        project: AdProject,
        variation: Variation,
        position: int,
        takes: tuple[Take, Take],
    ) -> MediaRef:
        """Return the twelve frames that lead into the scene at `position` from the one before it."""
        before, scene = variation.scenes[position - 1], variation.scenes[position]
        outgoing, incoming = takes
        segment = DissolveSegment(
            outgoing=self._studio.storage.path(outgoing.media),
            outgoing_first=before.in_frame + before.frames,
            incoming=self._studio.storage.path(incoming.media),
            incoming_first=scene.in_frame,
            picture=self._studio.picture,
        )
        inputs = [
            outgoing.media.sha256,
            segment.outgoing_first,
            incoming.media.sha256,
            segment.incoming_first,
        ]
        key = StepKey(StepKind.DISSOLVE, variation.index, scene.scene_id)
        return await self._segment(run, project, key, segment, inputs)

    async def _segment(
        self, run: Run, project: AdProject, key: StepKey, segment: Segment, inputs: list[Any]
    ) -> MediaRef:
        stem = f"{key.scene_id}-{key.kind}"
        prefix = f"{drafts_of(project, key.variation_index)}segments/"
        make = partial(self._make_segment, run, str(key), segment, prefix, stem)
        # All segments of a film have to be encoded alike, or they cannot be joined by copy.
        made = await run.step(str(key), make, inputs, FINAL.codec, still_good=self._is_here)
        return MediaRef.model_validate(made)

    async def _make_segment(
        self, run: Run, key: str, segment: Segment, prefix: str, stem: str, *_inputs: object
    ) -> dict[str, Any]:
        with self._studio.bench() as folder:
            target = folder / "segment.mp4"
            async with self._studio.hands:
                await self._studio.renderer.segment(segment, target, run.progress(key))
            media = await self._studio.storage.keep(target, prefix, stem)
        return media.model_dump(mode="json")

    async def _draw(
        self, request: CaptionRequest, prefix: str, stem: str, _wanted: str
    ) -> dict[str, Any]:
        with self._studio.bench() as folder:
            async with self._studio.hands:
                drawn = await self._studio.captions.draw(request, folder / "caption.mov")
            media = await self._studio.storage.keep(drawn.clip, prefix, stem)
        geometry = {name: getattr(drawn, name) for name in _GEOMETRY}
        return {"media": media.model_dump(mode="json"), **geometry}

    def _is_here(self, made: dict[str, Any]) -> bool:
        return self._studio.storage.holds(MediaRef.model_validate(made))


def _words(project: AdProject, scene: Scene, *, last: bool) -> str | None:
    """The fingerprint of the scene's text block, if it has one."""
    if scene.overlay is None:
        return None
    return caption_fingerprint(project, scene, scene.overlay, last=last)

"""The pieces of a preview: stills, text, bodies and dissolves, small and quick to make."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from genads_desktop.domain.ad_project import AdProject, Variation
from genads_desktop.domain.fingerprint import caption_fingerprint, fingerprint, take_fingerprint
from genads_desktop.domain.scene import Scene, Take
from genads_desktop.domain.timeline import body
from genads_desktop.ports.renderer import (
    BodySegment,
    Caption,
    CaptionRequest,
    DissolveSegment,
    Segment,
)
from genads_desktop.ports.video import FilmRequest, Picture
from genads_desktop.services.generation.filming import Filming
from genads_desktop.services.generation.studio import Studio
from genads_desktop.services.shelf import Shelf

PREVIEW = Picture(width=540, height=960)


@dataclass(frozen=True, slots=True)
class Source:
    """What is shown for a scene: a clip, or a still that is held (`frames` is None)."""

    file: Path
    key: str
    frames: int | None

    def inside(self, frame: int) -> int:
        """The frame itself, or the clip's last one when it is not so long."""
        return frame if self.frames is None else min(frame, self.frames - 1)


class PreviewPieces:
    """Makes the pieces on a shelf, each once."""

    def __init__(self, studio: Studio, shelf: Shelf) -> None:
        self._studio = studio
        self._shelf = shelf
        self._filming = Filming(studio)

    async def source(self, project: AdProject, variation: Variation, scene: Scene) -> Source:
        """The scene's take, outdated or not; without one a still of what it would be."""
        take = scene.selected_take
        if take is not None and self._studio.storage.holds(take.media):
            return self._clip_of(take)
        still = await self.still(project, variation, scene)
        return Source(still, still.stem, None)

    async def still(self, project: AdProject, variation: Variation, scene: Scene) -> Path:
        """Return a picture of the scene as this machine would film it now, from its middle."""
        engine = self._studio.engines.local
        wanted = take_fingerprint(
            project, variation, scene, engine.name, revision=engine.capabilities.revision
        )
        frame = scene.in_frame + scene.frames // 2
        request = self._request(project, variation, scene)

        async def draw(part: Path) -> None:
            await engine.still(request, frame, part)

        return await self._shelf.made(f"still-{wanted}-{scene.frames}-{frame}.png", draw)

    async def body(
        self, project: AdProject, variation: Variation, position: int, source: Source
    ) -> Path:
        """Return the part of the scene that no dissolve touches, with its text."""
        scene = variation.scenes[position]
        first, last = body(variation.scenes, position)
        caption = await self.caption(project, variation, position)
        start = source.inside(first)
        segment = BodySegment(
            clip=source.file,
            first_frame=start,
            last_frame=start + last - first,
            caption=caption,
            scene_start=scene.in_frame - (first - start),
            picture=PREVIEW,
            draft=True,
        )
        lead = first - scene.in_frame
        words = caption.clip.name if caption else None
        return await self._segment("body", segment, source.key, start, last - first, lead, words)

    async def dissolve(
        self, scenes: Sequence[Scene], position: int, sources: Sequence[Source]
    ) -> Path:
        """Return the twelve frames that lead into the scene at `position`."""
        before, scene = scenes[position - 1], scenes[position]
        outgoing, incoming = sources[position - 1], sources[position]
        leaves = outgoing.inside(before.in_frame + before.frames)
        comes = incoming.inside(scene.in_frame)
        segment = DissolveSegment(
            outgoing=outgoing.file,
            outgoing_first=leaves,
            incoming=incoming.file,
            incoming_first=comes,
            picture=PREVIEW,
            draft=True,
        )
        return await self._segment("dissolve", segment, outgoing.key, leaves, incoming.key, comes)

    async def caption(
        self, project: AdProject, variation: Variation, position: int
    ) -> Caption | None:
        """Draw the text of the scene at `position`; None without text."""
        scene = variation.scenes[position]
        if scene.overlay is None:
            return None
        last = position == len(variation.scenes) - 1
        request = CaptionRequest(
            overlay=scene.overlay,
            style=project.style.style,
            scene_frames=scene.frames,
            picture=PREVIEW,
            font_family=project.brand.font_family,
            floor=scene.text_floor,
            last=last,
        )
        key = caption_fingerprint(project, scene, scene.overlay, last=last)
        clip = self._shelf.place(f"caption-{key}.mov")

        async def draw(part: Path) -> None:
            caption = await self._studio.captions.draw(request, clip)
            _write_note(part, {**asdict(caption), "clip": clip.name})

        note = await self._shelf.made(f"caption-{key}.json", draw, beside=(clip.name,))
        return Caption(**{**_read_note(note), "clip": clip})

    async def _segment(self, kind: str, segment: Segment, *inputs: object) -> Path:
        async def draw(part: Path) -> None:
            await self._studio.renderer.segment(segment, part, _unheard)

        return await self._shelf.made(f"{kind}-{fingerprint(kind, *inputs)}.mp4", draw)

    def _clip_of(self, take: Take) -> Source:
        return Source(self._studio.storage.path(take.media), take.media.sha256, take.frames)

    def _request(self, project: AdProject, variation: Variation, scene: Scene) -> FilmRequest:
        return replace(self._filming.request(project, variation, scene), picture=PREVIEW)


def _write_note(file: Path, note: dict[str, Any]) -> None:
    file.write_text(json.dumps(note), encoding="utf-8")


def _read_note(file: Path) -> dict[str, Any]:
    note: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return note


def _unheard(_fraction: float) -> None:
    """Pieces are made too quickly to tell how far they are."""

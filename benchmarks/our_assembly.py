"""Our assembly of a cut list, without filming: python -m benchmarks.our_assembly CUT.json FOLDER [edit].

With `edit`, only what one changed scene touches is made anew: its body, two dissolves, the join.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.domain.scene import HANDLE_FRAMES
from genads_desktop.ports.renderer import BodySegment, Caption, DissolveSegment, Segment

EDITED = 1


async def main(cut: dict[str, Any], folder: Path, *, edited: bool) -> None:
    renderer = FFmpegAdRenderer()
    segments = _segments(cut["scenes"])
    for name, segment in segments.items():
        if not edited or name in _touched():
            await renderer.segment(segment, folder / name, lambda _: None)
    score = Path(cut["score"]) if cut["score"] else None
    await renderer.join([folder / name for name in segments], score, folder / "ad.mp4")


def _touched() -> set[str]:
    return {f"body_{EDITED}.mp4", f"dissolve_{EDITED}.mp4", f"dissolve_{EDITED + 1}.mp4"}


def _segments(scenes: list[dict[str, Any]]) -> dict[str, Segment]:
    """Every segment under its file name, in playing order."""
    segments: dict[str, Segment] = {}
    for number, scene in enumerate(scenes):
        clip = Path(scene["take"])
        if number:
            before = scenes[number - 1]
            segments[f"dissolve_{number}.mp4"] = DissolveSegment(
                outgoing=Path(before["take"]), outgoing_first=before["frames"], incoming=clip
            )
        segments[f"body_{number}.mp4"] = BodySegment(
            clip=clip,
            first_frame=HANDLE_FRAMES if number else 0,
            last_frame=scene["frames"],
            caption=_caption(scene.get("caption")),
        )
    return segments


def _caption(entry: dict[str, Any] | None) -> Caption | None:
    if entry is None:
        return None
    return Caption(
        clip=Path(entry["clip"]),
        x=entry["x"],
        y=entry["y"],
        width=entry["width"],
        height=entry["height"],
        first_frame=entry["first"],
        last_frame=entry["last"],
    )


if __name__ == "__main__":
    target = Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    document = json.loads(Path(sys.argv[1]).read_text())
    asyncio.run(main(document, target, edited="edit" in sys.argv[3:]))

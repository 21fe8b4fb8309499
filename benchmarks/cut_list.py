"""Writes down the finished film of a home as a list of files: python -m benchmarks.cut_list FOLDER.

The list is what both assemblies start from: the takes, the drawn captions, the score.
"""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

from genads_desktop.bootstrap import Services, open_services
from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.scene import FPS, Scene
from genads_desktop.media.ffmpeg import ffmpeg_binary
from genads_desktop.ports.renderer import CaptionRequest


async def main(folder: Path) -> None:
    async with open_services() as services:
        (campaign,) = await services.library.campaigns()
        session = await services.sessions.open(campaign.campaign_id)
        project = session.project
        variation = project.variations[0]
        track = variation.music.selected_track
        cut = {
            "size": [services.studio.picture.width, services.studio.picture.height],
            "score": str(services.studio.storage.path(track.media)) if track else None,
            "scenes": [
                await _scene(services, project, scene, folder) for scene in variation.scenes
            ],
        }
    (folder / "cut.json").write_text(json.dumps(cut, indent=1))


async def _scene(
    services: Services, project: AdProject, scene: Scene, folder: Path
) -> dict[str, object]:
    take = scene.selected_take
    if take is None:
        raise SystemExit(f"{scene.scene_id} has no take; build the ad first.")
    entry: dict[str, object] = {
        "take": str(services.studio.storage.path(take.media)),
        "frames": scene.frames,
    }
    if scene.overlay:
        request = CaptionRequest(
            overlay=scene.overlay, style=project.style.style, scene_frames=scene.frames
        )
        caption = await services.studio.captions.draw(request, folder / f"{scene.scene_id}.mov")
        picture = folder / f"{scene.scene_id}.png"
        length = caption.last_frame - caption.first_frame
        _still(caption.clip, length // 2, picture)
        entry["caption"] = {
            "clip": str(caption.clip),
            "picture": str(picture),
            "x": caption.x,
            "y": caption.y,
            "width": caption.width,
            "height": caption.height,
            "first": caption.first_frame,
            "last": caption.last_frame,
            "from": caption.first_frame / FPS,
            "seconds": length / FPS,
        }
    return entry


def _still(clip: Path, frame: int, picture: Path) -> None:
    pick = ("-vf", f"select=eq(n\\,{frame})", "-frames:v", "1")
    subprocess.run([ffmpeg_binary(), "-v", "error", "-y", "-i", clip, *pick, picture], check=True)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(target))

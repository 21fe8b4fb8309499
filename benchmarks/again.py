"""Edits the one campaign of a home and builds it again: python -m benchmarks.again prompt|text|music."""

import asyncio
import sys

from genads_desktop.bootstrap import open_services
from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.edit_base import ProjectEdit
from genads_desktop.domain.music import MusicSpec
from genads_desktop.domain.scene import TextLine, TextOverlay
from genads_desktop.domain.scene_edits import ChangeText, RewritePrompt
from genads_desktop.domain.variation_edits import ChangeMusic
from genads_desktop.ports.ledger import JobState


def edit(project: AdProject, kind: str) -> ProjectEdit:
    """Make a small change to the first variation: to its second scene, or to its score."""
    variation = project.variations[0]
    scene = variation.scenes[1]
    match kind:
        case "prompt":
            light = scene.look.light
            changed = light.replace(brightness=-0.2 if light.brightness > 0 else 0.2)
            look = scene.look.replace(light=changed)
            return RewritePrompt(
                scene_id=scene.scene_id, prompt=f"{scene.prompt}, another light", look=look
            )
        case "text":
            lines = (TextLine(text="Another line"),)
            old = scene.overlay
            new = old.replace(lines=lines) if old else TextOverlay(lines=lines)
            return ChangeText(scene_id=scene.scene_id, overlay=new)
        case "music":
            spec = MusicSpec(energy=0.9, brightness=0.2)
            return ChangeMusic(variation_index=variation.index, spec=spec)
        case _:
            raise SystemExit(f"There is no edit called {kind!r}.")


async def main(kind: str) -> int:
    async with open_services() as services:
        (campaign,) = await services.library.campaigns()
        session = await services.sessions.open(campaign.campaign_id)
        session.apply(edit(session.project, kind))
        state = await services.builds.run(campaign.campaign_id, lambda _: None)
    return 0 if state == JobState.DONE else 1


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main(sys.argv[1])))

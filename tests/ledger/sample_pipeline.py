"""A small pipeline in the shape of the real one: local steps, paid scenes, paid music, a join."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.ledger import JsonDocument
from genads_desktop.ports.remote import RemoteWork
from genads_desktop.services.generation.execute import Pipeline
from genads_desktop.services.generation.run import Run

SPEC: JsonDocument = {
    "brief": "noir",
    "prompts": ["bottle", "silk", "smoke", "smoke"],
    "photo": "sha256-of-the-photo",
}
"""Two scenes ask for the same; each is to get a clip of its own."""


def unnoticed(_what: str) -> None:
    """Note nothing about a local step."""


async def keep_text(file: Path) -> str:
    text = _read(file)
    if not text:
        raise LocalEngineError("The file is empty.")
    return text


def _read(file: Path) -> str:
    return file.read_text()


class SamplePipeline:
    """Films scenes with one provider and lets another one compose."""

    def __init__(
        self,
        video: RemoteWork,
        music: RemoteWork,
        *,
        noticed: Callable[[str], None] = unnoticed,
        seconds: float = 0.0,
    ) -> None:
        self._video = video
        self._music = music
        self._noticed = noticed
        self._seconds = seconds

    @property
    def pipelines(self) -> Mapping[str, Pipeline]:
        return {"ad": self.make}

    async def make(self, run: Run, spec: JsonDocument) -> Any:
        scenes = await run.step("plan", self.plan, spec["brief"], spec["prompts"])
        cutout = await run.step("cutout", self.cut_out, spec["photo"])
        *clips, track = await run.gather(
            *(self.shoot(run, scene, cutout) for scene in scenes), self.compose(run, spec)
        )
        return await run.step("join", self.join, clips, track)

    async def shoot(self, run: Run, scene: Mapping[str, Any], cutout: str) -> Any:
        key = f"scene/{scene['number']}"
        request = {"prompt": scene["prompt"], "seed": 1000, "image": cutout}
        clip = await run.remote(f"{key}/film", self._video, request, keep_text)
        return await run.step(f"{key}/grade", self.grade, clip)

    async def compose(self, run: Run, spec: JsonDocument) -> Any:
        request = {"prompt": spec["brief"], "seed": 1}
        return await run.remote("music", self._music, request, keep_text)

    async def plan(self, brief: str, prompts: list[str]) -> list[dict[str, Any]]:
        await self._work("plan")
        return [
            {"number": number, "prompt": f"{brief} {prompt}"}
            for number, prompt in enumerate(prompts)
        ]

    async def cut_out(self, photo: str) -> str:
        await self._work("cutout")
        return f"cutout-of-{photo}"

    async def grade(self, clip: str) -> str:
        await self._work(f"grade {clip}")
        return f"graded {clip}"

    async def join(self, clips: list[str], track: str) -> dict[str, Any]:
        await self._work("join")
        return {"clips": clips, "track": track}

    async def _work(self, what: str) -> None:
        self._noticed(what)
        await asyncio.sleep(self._seconds)


def expected(spec: JsonDocument) -> dict[str, Any]:
    """What the finished job returns."""
    brief = spec["brief"]
    clips = [f"graded clip<{brief} {prompt}>" for prompt in spec["prompts"]]
    return {"clips": clips, "track": f"clip<{brief}>"}


def to_pay(spec: JsonDocument) -> int:
    """So many pieces of paid work, and not one more."""
    return len(spec["prompts"]) + 1

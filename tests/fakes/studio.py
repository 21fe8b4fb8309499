"""Stand-ins for the engines and tools of a build: their files are small JSON texts that say what is in them."""

import asyncio
import json
from pathlib import Path

from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.renderer import (
    BodySegment,
    ByProducts,
    Caption,
    ClipFacts,
    Measurements,
    TakePictures,
)
from genads_desktop.ports.video import VideoCapabilities


class FakeSceneFilmer:
    """Writes a note of what it was asked for, or raises the errors it was given, in order."""

    def __init__(self, name="local", *, errors=(), capabilities=None):
        self.name = name
        self.capabilities = capabilities or VideoCapabilities()
        self.filmed = []
        self.stilled = []
        self._errors = list(errors)
        self.gate = asyncio.Event()
        self.gate.set()

    async def film(self, request, target, progress):
        self.filmed.append(request.scene.scene_id)
        await self.gate.wait()
        if self._errors:
            raise self._errors.pop(0)
        progress(0.5)
        note = {
            "frames": request.scene.film_frames,
            "prompt": request.scene.prompt,
            "seed": request.seed,
            "take": len(self.filmed),
        }
        target.write_text(json.dumps(note))

    async def still(self, request, frame, target):
        drawn = {"still": request.scene.scene_id, "drawn": self.capabilities.revision}
        target.write_text(json.dumps({"frames": 1000, **drawn}))

    async def stills(self, wanted, on_taken):
        for one in wanted:
            self.stilled.append(one.request.scene.scene_id)
            await self.gate.wait()
            if self._errors:
                raise self._errors.pop(0)
            one.target.parent.mkdir(parents=True, exist_ok=True)
            await self.still(one.request, one.frame, one.target)
            on_taken(one)


class FakeComposer:
    name = "synth"

    def __init__(self):
        self.composed = []

    async def compose(self, request, target, progress):
        self.composed.append(request)
        progress(1.0)
        target.write_text(json.dumps({"frames": request.frames, "energy": request.spec.energy}))


class FakeCaptionArtist:
    def __init__(self):
        self.drawn = []

    async def draw(self, request, target):
        self.drawn.append(request.overlay)
        target.write_text(json.dumps([line.text for line in request.overlay.lines]))
        last = request.overlay.last_frame or request.scene_frames
        return Caption(
            clip=target,
            x=0,
            y=0,
            width=2,
            height=2,
            first_frame=request.overlay.first_frame,
            last_frame=last,
        )

    async def still(self, request, frame, target):
        return await self.draw(request, target)


class FakeAdRenderer:
    """Segments know their frames, a joined film is their sum."""

    def __init__(self, picture):
        self._picture = picture
        self.segments = []
        self.joined = 0
        self.normalised = 0
        self.busy = 0
        self.busiest = 0

    async def normalise(self, source, frames, target, picture, progress):
        self.normalised += 1
        note = note_of(source)
        target.write_text(json.dumps({**note, "frames": max(frames, note["frames"])}))

    async def lay_in(self, shot, target, progress):
        laid = {"x": shot.placement.x, "product": note_of(shot.product.image)}
        target.write_text(json.dumps({**note_of(shot.clip), "laid": laid}))

    async def segment(self, segment, target, progress):
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        await asyncio.sleep(0.01)
        self.busy -= 1
        if isinstance(segment, BodySegment):
            source = note_of(segment.clip)
            if segment.last_frame > source["frames"]:
                raise LocalEngineError("The clip is too short.")
            frames = segment.last_frame - segment.first_frame
            words = note_of(segment.caption.clip) if segment.caption else None
            note = {"frames": frames, "of": source, "words": words}
        else:
            note = {"frames": 12, "from": segment.outgoing_first, "to": segment.incoming_first}
        self.segments.append(note)
        target.write_text(json.dumps(note))

    async def join(self, segments, score, target):
        self.joined += 1
        parts = [note_of(path) for path in segments]
        film = {"frames": sum(part["frames"] for part in parts), "parts": parts}
        film["score"] = note_of(score) if score else None
        target.write_text(json.dumps(film))

    async def mix(self, request, target):
        clips = [
            [note_of(clip.clip), clip.first_frame, clip.at, clip.frames] for clip in request.clips
        ]
        score = note_of(request.score) if request.score else None
        target.write_text(json.dumps({"frames": request.frames, "score": score, "clips": clips}))

    async def by_products(self, ad, score, folder, poster_frame):
        made = {}
        for name in ("proxy", "poster", "filmstrip", "waveform"):
            made[name] = folder / f"{name}.txt"
            made[name].write_text(f"{name} at {poster_frame}")
        return ByProducts(**made)

    async def take_pictures(self, clip, poster_frame, folder):
        made = TakePictures(poster=folder / "poster.jpg", filmstrip=folder / "filmstrip.jpg")
        made.poster.write_text(f"{note_of(clip)['take']} at {poster_frame}")
        made.filmstrip.write_text(f"strip of {note_of(clip)['take']}")
        return made

    async def measure(self, film):
        note = note_of(film)
        return Measurements(
            size_bytes=film.stat().st_size,
            seconds=note["frames"] / 24,
            kilobits=note.get("kilobits", 8000),
            codec="h264",
            profile="High",
            pixels="yuv420p",
            colour_range="tv",
            matrix=note.get("matrix", "bt709"),
            primaries="bt709",
            transfer="bt709",
            colour_in_container=True,
            constant_rate=True,
            starts_fast=True,
            audio_codec="aac LC",
            audio_rate=48_000,
            channels=2,
            loudness=note.get("loudness", -14.0),
            true_peak=-1.5,
        )

    async def fit(self, film, kilobits, seconds, target, progress):
        progress(0.5)
        target.write_text(json.dumps({**note_of(film), "kilobits": kilobits}))

    async def facts(self, clip: Path):
        frames = note_of(clip)["frames"]
        return ClipFacts(
            width=self._picture.width,
            height=self._picture.height,
            fps=24.0,
            frames=frames,
            seconds=frames / 24,
            has_audio=note_of(clip).get("sound", False),
            codec="text",
        )

    async def index(self, clip: Path):
        return await self.facts(clip)


def note_of(file):
    """What a fake file says is in it."""
    return json.loads(file.read_text())

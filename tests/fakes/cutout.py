"""A cut-out maker that copies the photo, counts, and can be made to fail."""

import asyncio

from genads_desktop.domain.media import CutoutMode
from genads_desktop.ports.cutout import CutoutResult


class FakeCutoutMaker:
    """Answers with the photo itself as its cut-out."""

    def __init__(self, *, glass=False):
        self.glass = glass
        self.failure = None
        self.made = 0
        self.folders = []
        self.ready = asyncio.Event()
        self.ready.set()

    async def cut_out(self, photo, second, folder):
        self.folders.append(folder)
        await self.ready.wait()
        if self.failure:
            raise self.failure
        self.made += 1
        image = folder / "cutout.png"
        image.write_bytes(b"cut out of " + photo.read_bytes())
        if self.glass:
            (folder / "glass.png").write_bytes(b"glass")
        return CutoutResult(
            mode=CutoutMode.MATTE,
            method="two_photo" if second else "border_model",
            quality=0.9,
            reason="The ground is plain.",
            image=image,
            glass=folder / "glass.png" if self.glass else None,
        )


class FakeCutoutBrush:
    """Adds the stroke to the files, in words; can be made to wait and to fail."""

    def __init__(self):
        self.failure = None
        self.begun = 0
        self.strokes = []
        self.ready = asyncio.Event()
        self.ready.set()

    async def paint(self, photo, image, glass, stroke, folder):
        self.begun += 1
        await self.ready.wait()
        if self.failure:
            raise self.failure
        self.strokes.append(stroke)
        word = b" and back" if stroke.keep else b" and away"
        (folder / "cutout.png").write_bytes(image.read_bytes() + word)
        if glass:
            (folder / "glass.png").write_bytes(glass.read_bytes() + word)
        return CutoutResult(
            mode=CutoutMode.MATTE,
            method="brush",
            quality=1.0,
            reason="Corrected by hand.",
            image=folder / "cutout.png",
            glass=folder / "glass.png" if glass else None,
        )

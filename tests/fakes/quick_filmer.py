"""A filmer that is done at once: real clips of one colour each, so that everything after it is real."""

import asyncio
import hashlib

import cv2
import numpy as np

from genads_desktop.media.encode import FrameEncoder
from genads_desktop.ports.video import VideoCapabilities


class QuickSceneFilmer:
    """Films a plain colour that depends on what the scene asks for, and remembers what it filmed."""

    name = "local"

    def __init__(self):
        self.capabilities = VideoCapabilities()
        self.filmed = []

    async def film(self, request, target, progress):
        self.filmed.append(request.scene.scene_id)
        await asyncio.to_thread(_film, request, target)
        progress(1.0)

    async def still(self, request, frame, target):
        picture = np.full((96, 54, 3), _shade(request), np.uint8)
        target.write_bytes(cv2.imencode(".png", picture)[1].tobytes())


def _film(request, target):
    width, height = request.picture.width, request.picture.height
    frame = np.full((height * 3 // 2, width), 128, np.uint8)
    frame[:height] = 40 + _shade(request) // 2
    with FrameEncoder(target, width=width, height=height) as encoder:
        for _ in range(request.scene.film_frames):
            encoder.write(frame)


def _shade(request):
    scene = request.scene.model_dump_json(exclude={"takes", "selected_take_id"})
    return hashlib.sha256(scene.encode()).digest()[0]

"""Filmers of every provider at the server of the tests, and a shot for them."""

import asyncio
import tomllib
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.adapters.storage.folder import FolderStorage
from genads_desktop.adapters.vendors.google import GoogleAccount
from genads_desktop.adapters.vendors.replicate import ReplicateAccount
from genads_desktop.adapters.video.omni.filmer import OmniFilmer
from genads_desktop.adapters.video.prompting import ShotPrompts
from genads_desktop.adapters.video.replicate.filmer import ReplicateFilmer
from genads_desktop.adapters.video.veo.filmer import VeoFilmer
from genads_desktop.config.paths import data_dir
from genads_desktop.domain.scene import Placement, Scene, SceneRole, ShotType
from genads_desktop.domain.style import Style, StyleSpec
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.video import ShotOrder
from genads_desktop.services.generation.models import Models

SECONDS = 3.0


@dataclass(frozen=True, kw_only=True)
class Firm:
    """One engine, and what its provider calls its operations."""

    engine: str
    create: str
    get: str
    download: str
    lists: bool
    """It can be asked what it was given."""
    inline: bool = False
    """The clip comes inside the answer of `get`."""


OMNI = Firm(
    engine="omni",
    create="gemini.create",
    get="gemini.get",
    download="gemini.download",
    lists=False,
)
VEO = Firm(
    engine="veo",
    create="vertex.create",
    get="vertex.get",
    download="vertex.get",
    lists=False,
    inline=True,
)
SEEDANCE = Firm(
    engine="seedance",
    create="replicate.create",
    get="replicate.get",
    download="replicate.download",
    lists=True,
)
FIRMS = {firm.engine: firm for firm in (OMNI, VEO, SEEDANCE)}


@cache
def models():
    files = sorted((data_dir("resources") / "providers").glob("*.toml"))
    return Models.from_documents(tomllib.loads(file.read_text("utf-8")) for file in files)


@cache
def prompts():
    return ShotPrompts.load(data_dir("resources"))


def storage_in(folder):
    return FolderStorage(folder / "media", folder / "scratch")


def filmer(engine, server, key, storage, *, patience=20.0, card=None):
    """The filmer that the house calls `engine`, at the account of `key`."""
    card = card or models().named(engine)
    if card.provider == "replicate":
        account = ReplicateAccount(key=key, base_url=server.replicate_url, patience=patience)
        return ReplicateFilmer(card, account, storage, prompts())
    if card.provider == "vertex":
        account = GoogleAccount(key=key, base_url=server.vertex_url, vertex=True, patience=patience)
        return VeoFilmer(card, account, storage, prompts())
    account = GoogleAccount(key=key, base_url=server.gemini_url, patience=patience)
    return OmniFilmer(card, account, storage, prompts())


def shot(number=0, *, seconds=SECONDS, seed=1000, **changes):
    """An order whose clip is `seconds` long, handle included."""
    scene = Scene(
        scene_id=f"scene_{number}",
        role=SceneRole.BUILD,
        shot=ShotType.ATMOSPHERIC,
        prompt=f"Smoke crossing a single shaft of light, take {number}.",
        frames=round(seconds * 24) - 12,
    )
    style = StyleSpec(style=Style.DARK_ELEGANCE, accent="#c9a24b", mood=("nocturnal",))
    return ShotOrder(**{"scene": scene, "style": style, "seed": seed, **changes})


def with_product(order, **placement):
    return order.scene.replace(placement=Placement(**placement))


async def kept_picture(storage, folder, name="cutout"):
    """A bottle-shaped picture with alpha, in the media store."""
    pixels = np.zeros((400, 200, 4), np.uint8)
    pixels[60:, 30:170] = (40, 120, 200, 255)
    file = folder / f"{name}.png"
    await asyncio.to_thread(cv2.imwrite, str(file), pixels)
    return await storage.keep(file, "brands/house/", name)


async def decoded(file, *, seconds=SECONDS):
    """Decode a whole clip, as the pipeline does before it believes in one."""
    facts = await FFmpegAdRenderer().facts(file)
    if facts.seconds < seconds - 0.1:
        raise MediaError(f"The clip is {facts.seconds:.1f} s long instead of {seconds:.1f}.")
    return {"seconds": facts.seconds}

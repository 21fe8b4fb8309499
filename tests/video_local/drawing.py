"""The drawing of today on one sheet: every shot in every style, every backdrop and every motif.

`python -m tests.video_local.drawing` keeps it as what the drawing looks like since `DRAWN_SINCE`.
"""

import itertools
import tempfile
import tomllib
from pathlib import Path

import cv2
import numpy as np

from genads_desktop.adapters.video.local.filmer import DRAWN_SINCE
from genads_desktop.domain.scene import Backdrop, ShotType
from genads_desktop.domain.style import Style, StyleSpec
from genads_desktop.ports.video import FilmRequest, ProductPicture
from tests.video_local.helpers import ACCENTS, LOOKS, SMALL, drawn, kept_bottle, scene_of

SHEET = Path(__file__).parents[1] / "data" / "drawing" / f"{DRAWN_SINCE}.jpg"
COLUMNS = 10
TILE = (72, 128)
"""Width and height, in pixels."""


def scenes():
    """Style and scene of every tile."""
    motifs = tomllib.loads((LOOKS / "motifs.toml").read_text(encoding="utf-8"))
    for style, shot in itertools.product(Style, ShotType):
        yield style, scene_of(shot)
    for backdrop in Backdrop:
        yield Style.GOLD_LUXE, scene_of(ShotType.HERO, backdrop=backdrop)
    for motif in motifs:
        yield Style.GOLD_LUXE, scene_of(ShotType.NOTE_PYRAMID, motifs=(motif,))


def tiles(product: ProductPicture) -> list[np.ndarray]:
    """Draw one frame of every scene, small; BGR, 0..255."""
    requests = (
        FilmRequest(
            scene=scene,
            style=StyleSpec(style=style, accent=ACCENTS[style]),
            seed=1000,
            product=product,
            picture=SMALL,
        )
        for style, scene in scenes()
    )
    return [cv2.resize(drawn(each), TILE, interpolation=cv2.INTER_AREA) for each in requests]


def cut(sheet: np.ndarray) -> list[np.ndarray]:
    """Return the tiles of a sheet."""
    width, height = TILE
    return [
        sheet[y : y + height, x : x + width].astype(np.float32)
        for y in range(0, sheet.shape[0], height)
        for x in range(0, sheet.shape[1], width)
    ]


def _laid_out(pictures: list[np.ndarray]) -> np.ndarray:
    rows = [pictures[i : i + COLUMNS] for i in range(0, len(pictures), COLUMNS)]
    rows[-1] += [np.zeros_like(pictures[0])] * (COLUMNS - len(rows[-1]))
    return np.vstack([np.hstack(row) for row in rows]).round().astype(np.uint8)


def _keep() -> None:
    SHEET.parent.mkdir(exist_ok=True)
    for old in SHEET.parent.glob("*.jpg"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        sheet = _laid_out(tiles(kept_bottle(Path(folder))))
    cv2.imwrite(str(SHEET), sheet, [cv2.IMWRITE_JPEG_QUALITY, 92])


if __name__ == "__main__":
    _keep()

"""A painted bottle, scenes staged as the compositions say, and what can be measured on a picture."""

import tomllib
from pathlib import Path

import cv2
import numpy as np

from genads_desktop.adapters.video.local.finish import bgr
from genads_desktop.adapters.video.local.shot import Shot
from genads_desktop.config.paths import data_dir
from genads_desktop.domain.media import CutoutMode
from genads_desktop.domain.scene import Scene, SceneRole, ShotType
from genads_desktop.domain.style import Style
from genads_desktop.ports.video import FilmRequest, Picture, ProductPicture

LOOKS = data_dir("resources") / "looks"
with (LOOKS / "compositions.toml").open("rb") as _file:
    COMPOSITIONS = tomllib.load(_file)["composition"]
ACCENTS = {
    Style.GOLD_LUXE: "#d9a441",
    Style.DARK_ELEGANCE: "#8f6a4a",
    Style.ROMANTIC_FLORAL: "#e39aa8",
}
SMALL = Picture(width=144, height=256)


def painted_bottle() -> tuple[np.ndarray, np.ndarray]:
    picture = np.zeros((560, 360, 4), np.uint8)
    glass = np.zeros((560, 360), np.uint8)
    cv2.rectangle(picture, (30, 160), (330, 540), (232, 236, 238, 255), -1)
    cv2.rectangle(picture, (130, 20), (230, 150), (96, 188, 224, 255), -1)
    cv2.rectangle(picture, (150, 150), (210, 160), (60, 150, 190, 255), -1)
    cv2.rectangle(picture, (46, 220), (314, 520), (52, 150, 226, 255), -1)
    cv2.putText(picture, "AURA", (105, 390), cv2.FONT_HERSHEY_DUPLEX, 1.7, (18, 22, 30, 255), 4)
    glass[165:535, 34:326] = 255
    glass[220:520, 46:314] = 0
    return picture, glass


def kept_bottle(folder: Path) -> ProductPicture:
    """Paint the bottle into files: amber liquid in clear glass under a gold cap, a nearly black label."""
    picture, glass = painted_bottle()
    cv2.imwrite(str(folder / "cutout.png"), picture)
    cv2.imwrite(str(folder / "glass.png"), glass)
    return ProductPicture(
        mode=CutoutMode.MATTE, image=folder / "cutout.png", glass=folder / "glass.png"
    )


def entry_of(shot: ShotType, composition: int) -> dict:
    return [entry for entry in COMPOSITIONS if entry["shot"] == shot.value][composition]


def scene_of(shot: ShotType, composition: int = 0, *, frames: int = 24, **look) -> Scene:
    """Stage a scene as the compositions say, with changes to its look."""
    entry = entry_of(shot, composition)
    return Scene.model_validate(
        {
            "scene_id": f"{shot.value}_{composition}",
            "role": SceneRole.BUILD,
            "shot": shot,
            "prompt": "a test",
            "frames": frames,
            "camera": entry["camera"],
            "placement": entry.get("placement"),
            "look": {
                "backdrop": entry["backdrops"][0],
                "composition": composition,
                "motifs": ("rose", "amber", "oud"),
                **look,
            },
        }
    )


def drawn(request: FilmRequest, frame: int = 20) -> np.ndarray:
    """Draw one frame as float BGR, 0..255."""
    return bgr(Shot(request, LOOKS).draw(frame)).astype(np.float32)


def luma(picture: np.ndarray) -> np.ndarray:
    return picture @ np.array([0.0722, 0.7152, 0.2126], np.float32)


def difference(first: np.ndarray, second: np.ndarray) -> float:
    """Mean absolute difference of two pictures after a blur that takes the grain out."""
    soft = [cv2.GaussianBlur(picture, (0, 0), 2) for picture in (first, second)]
    return float(np.abs(soft[0] - soft[1]).mean())

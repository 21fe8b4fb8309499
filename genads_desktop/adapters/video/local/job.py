"""What a worker is told: film requests as JSON, and what to make of them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from genads_desktop.domain.media import CutoutMode
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.style import StyleSpec
from genads_desktop.ports.video import FilmRequest, Picture, ProductPicture


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A clip to film, or, with `frame` set, one still."""

    request: FilmRequest
    target: Path
    looks: Path
    frame: int | None = None


def to_json(jobs: Sequence[Job]) -> str:
    """Write jobs down."""
    return json.dumps([_document(job) for job in jobs])


def from_json(text: str) -> tuple[Job, ...]:
    """Read jobs. Raise ValueError when there are none."""
    return tuple(_job(data) for data in json.loads(text))


def _document(job: Job) -> dict[str, Any]:
    request = job.request
    product = request.product
    return {
        "scene": request.scene.model_dump(mode="json"),
        "style": request.style.model_dump(mode="json"),
        "seed": request.seed,
        "product": None
        if product is None
        else {
            "mode": product.mode.value,
            "image": str(product.image),
            "glass": _text(product.glass),
        },
        "logo": _text(request.logo),
        "picture": [request.picture.width, request.picture.height],
        "last": request.last,
        "target": str(job.target),
        "looks": str(job.looks),
        "frame": job.frame,
    }


def _job(data: dict[str, Any]) -> Job:
    width, height = data["picture"]
    request = FilmRequest(
        scene=Scene.model_validate_json(json.dumps(data["scene"])),
        style=StyleSpec.model_validate_json(json.dumps(data["style"])),
        seed=data["seed"],
        product=_product(data["product"]),
        logo=_path(data["logo"]),
        picture=Picture(width=width, height=height),
        last=data["last"],
    )
    return Job(
        request=request, target=Path(data["target"]), looks=Path(data["looks"]), frame=data["frame"]
    )


def _product(data: dict[str, Any] | None) -> ProductPicture | None:
    if data is None:
        return None
    return ProductPicture(
        mode=CutoutMode(data["mode"]), image=Path(data["image"]), glass=_path(data["glass"])
    )


def _path(text: str | None) -> Path | None:
    return None if text is None else Path(text)


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)

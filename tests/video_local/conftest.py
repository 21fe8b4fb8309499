"""A painted bottle of clear glass with a label, and requests to film it small."""

from pathlib import Path

import cv2
import pytest

from genads_desktop.domain.media import CutoutMode
from genads_desktop.domain.scene import Scene
from genads_desktop.domain.style import Style, StyleSpec
from genads_desktop.ports.video import FilmRequest, Picture, ProductPicture
from tests.video_local.helpers import ACCENTS, SMALL, painted_bottle


@pytest.fixture(scope="session")
def bottle(tmp_path_factory) -> ProductPicture:
    """Amber liquid in clear glass under a gold cap; the word on the label is nearly black."""
    folder = tmp_path_factory.mktemp("bottle")
    picture, glass = painted_bottle()
    cv2.imwrite(str(folder / "cutout.png"), picture)
    cv2.imwrite(str(folder / "glass.png"), glass)
    return ProductPicture(
        mode=CutoutMode.MATTE, image=folder / "cutout.png", glass=folder / "glass.png"
    )


@pytest.fixture(scope="session")
def request_for(bottle):
    def make(
        scene: Scene,
        style: Style = Style.GOLD_LUXE,
        *,
        picture: Picture = SMALL,
        product: ProductPicture | None = bottle,
        logo: Path | None = None,
        seed: int = 1000,
        last: bool = False,
    ) -> FilmRequest:
        spec = StyleSpec(style=style, accent=ACCENTS[style])
        return FilmRequest(
            scene=scene,
            style=spec,
            seed=seed,
            product=product,
            picture=picture,
            logo=logo,
            last=last,
        )

    return make

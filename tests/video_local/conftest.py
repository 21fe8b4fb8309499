"""A painted bottle of clear glass with a label, and requests to film it small."""

from pathlib import Path

import pytest

from genads_desktop.domain.scene import Scene
from genads_desktop.domain.style import Style, StyleSpec
from genads_desktop.ports.video import FilmRequest, Picture, ProductPicture
from tests.video_local.helpers import ACCENTS, SMALL, kept_bottle


@pytest.fixture(scope="session")
def bottle(tmp_path_factory) -> ProductPicture:
    return kept_bottle(tmp_path_factory.mktemp("bottle"))


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

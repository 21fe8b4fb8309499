"""What can be seen in the frames of a shot."""

import cv2
import numpy as np
import pytest

from genads_desktop.domain.media import CutoutMode
from genads_desktop.domain.scene import Atmosphere, Backdrop, Light, Placement, ShotType
from genads_desktop.domain.style import Style
from genads_desktop.ports.video import Picture, ProductPicture
from tests.video_local.helpers import COMPOSITIONS, difference, drawn, luma, scene_of

SHOTS = list(ShotType)


def compositions_of(shot):
    return range(sum(entry["shot"] == shot.value for entry in COMPOSITIONS))


@pytest.mark.parametrize("shot", SHOTS)
def test_a_shot_has_at_least_two_compositions(shot):
    assert len(compositions_of(shot)) >= 2


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("shot", SHOTS)
def test_compositions_of_a_shot_do_not_look_alike(shot, style, request_for):
    pictures = [drawn(request_for(scene_of(shot, at), style)) for at in compositions_of(shot)]

    for index, picture in enumerate(pictures):
        assert picture.shape == (256, 144, 3)
        assert luma(picture).mean() > 4
        assert luma(picture).std() > 4
        for other in pictures[index + 1 :]:
            assert difference(picture, other) > 6


@pytest.mark.parametrize("style", list(Style))
def test_no_two_scenes_of_an_ad_look_alike(style, request_for):
    shots = [
        ShotType.MACRO_BOTTLE,
        ShotType.ATMOSPHERIC,
        ShotType.HUMAN_SILHOUETTE,
        ShotType.NOTE_PYRAMID,
        ShotType.SPRAY,
        ShotType.POUR,
        ShotType.HERO,
        ShotType.END_CARD,
    ]
    pictures = [drawn(request_for(scene_of(shot), style)) for shot in shots]

    for index, picture in enumerate(pictures):
        for other in pictures[index + 1 :]:
            assert difference(picture, other) > 5


@pytest.mark.parametrize("style", list(Style))
def test_every_backdrop_is_another_place(style, request_for):
    pictures = [
        drawn(request_for(scene_of(ShotType.HERO, backdrop=backdrop), style))
        for backdrop in Backdrop
    ]

    for index, picture in enumerate(pictures):
        for other in pictures[index + 1 :]:
            assert difference(picture, other) > 3


@pytest.mark.parametrize("style", list(Style))
def test_neither_first_nor_last_frame_is_black(style, request_for):
    scene = scene_of(ShotType.HERO)
    request = request_for(scene, style, last=True)

    for frame in (0, scene.film_frames - 1):
        assert luma(drawn(request, frame)).max() > 120


def test_the_picture_moves(request_for):
    request = request_for(scene_of(ShotType.MACRO_BOTTLE))

    assert difference(drawn(request, 0), drawn(request, 35)) > 4


def test_rack_focus_ends_sharp(request_for):
    request = request_for(scene_of(ShotType.MACRO_BOTTLE))

    def sharpness(frame):
        return cv2.Laplacian(luma(drawn(request, frame)), cv2.CV_32F).var()

    assert sharpness(30) > 1.5 * sharpness(0)


def test_glass_lets_the_set_through(request_for, bottle):
    still = {"atmosphere": Atmosphere(bokeh=0, dust=0), "light": Light(sweep=0)}
    scene = scene_of(ShotType.HERO, **still)
    large = Picture(width=288, height=512)
    solid = ProductPicture(mode=CutoutMode.MATTE, image=bottle.image)

    def side_wall(product):
        request = request_for(scene, Style.DARK_ELEGANCE, picture=large, product=product)
        return luma(drawn(request))[260:285, 83:85].mean()

    assert side_wall(bottle) < 0.5 * side_wall(solid)


def test_the_label_is_legible_in_hero_and_end_card(request_for):
    for shot in (ShotType.HERO, ShotType.END_CARD):
        scene = scene_of(shot, atmosphere=Atmosphere(bokeh=0, dust=0))
        picture = luma(drawn(request_for(scene, picture=Picture(width=432, height=768)), 4))
        place = scene.placement
        top = int((place.y - 0.50 * place.height) * 768)
        bottom = int((place.y - 0.24 * place.height) * 768)
        left, right = int((place.x - 0.09) * 432), int((place.x + 0.09) * 432)
        label = picture[top:bottom, left:right]
        paper, ink = np.percentile(label, 80), np.percentile(label, 2)
        assert (paper + 12) / (ink + 12) > 2.5


def test_bottle_and_label_stay_in_the_safe_box_in_hero_and_end_card():
    for entry in COMPOSITIONS:
        if entry["shot"] in {"hero", "end_card"}:
            place = Placement(**entry["placement"])
            assert place.y <= 0.65 + 1e-9
            assert place.y - place.height >= 269 / 1920
            assert 65 / 1080 + 0.1 < place.x < 918 / 1080 - 0.1


def test_brightness_brightens_and_warmth_warms(request_for):
    plain = drawn(request_for(scene_of(ShotType.HERO)))
    bright = drawn(request_for(scene_of(ShotType.HERO, light=Light(brightness=0.6))))
    warm = drawn(request_for(scene_of(ShotType.HERO, light=Light(warmth=1.0))))

    assert luma(bright).mean() > 1.2 * luma(plain).mean()
    assert (
        warm[..., 2].mean() / warm[..., 0].mean()
        > 1.1 * plain[..., 2].mean() / plain[..., 0].mean()
    )


def test_contrast_spreads_the_tones(request_for):
    flat = luma(drawn(request_for(scene_of(ShotType.HERO, light=Light(contrast=-0.8)))))
    hard = luma(drawn(request_for(scene_of(ShotType.HERO, light=Light(contrast=0.8)))))

    assert hard.std() > 1.03 * flat.std()


@pytest.mark.parametrize(
    "air", ["bokeh", "dust", "petals", "smoke", "mist", "rain", "snow", "embers"]
)
def test_everything_in_the_air_can_be_seen(air, request_for):
    clear = {"bokeh": 0, "dust": 0}
    without = request_for(scene_of(ShotType.ATMOSPHERIC, 2, atmosphere=Atmosphere(**clear)))
    filled = request_for(
        scene_of(ShotType.ATMOSPHERIC, 2, atmosphere=Atmosphere(**{**clear, air: 1.0}))
    )

    assert np.abs(drawn(without) - drawn(filled)).mean() > 0.4


def test_more_petals_cover_more_of_the_picture(request_for):
    def changed(amount):
        scene = scene_of(ShotType.HERO, atmosphere=Atmosphere(bokeh=0, dust=0, petals=amount))
        return (np.abs(drawn(request_for(scene, Style.ROMANTIC_FLORAL)) - clear).max(-1) > 14).sum()

    clear = drawn(
        request_for(
            scene_of(ShotType.HERO, atmosphere=Atmosphere(bokeh=0, dust=0)), Style.ROMANTIC_FLORAL
        )
    )

    assert changed(1.0) > changed(0.4) > 0


def test_the_light_comes_from_where_it_is_told(request_for):
    def lean(direction):
        scene = scene_of(
            ShotType.HERO,
            light=Light(direction=direction, sweep=0),
            atmosphere=Atmosphere(bokeh=0, dust=0),
        )
        picture = luma(drawn(request_for(scene)))
        return picture[60:150, 40:66].mean() - picture[60:150, 66:92].mean()

    assert lean(-0.9) > lean(0.9)


def test_the_accent_colours_the_set(request_for):
    blue = drawn(request_for(scene_of(ShotType.BRAND_MOMENT, 2, accent="#3060ff")))
    red = drawn(request_for(scene_of(ShotType.BRAND_MOMENT, 2, accent="#ff3020")))

    assert blue[..., 0].mean() / blue[..., 2].mean() > 1.1 * red[..., 0].mean() / red[..., 2].mean()


def test_notes_are_drawn_by_motif_or_by_note(request_for):
    pictures = [
        drawn(request_for(scene_of(ShotType.NOTE_PYRAMID, 2, motifs=motifs)))
        for motifs in (("rose",), ("citrus",), ("sandalwood",), ("nobody knows this",))
    ]

    for index, picture in enumerate(pictures):
        for other in pictures[index + 1 :]:
            assert difference(picture, other) > 0.8


def test_clear_glass_is_multiplied_and_lit_from_behind_on_a_dark_set(request_for, tmp_path):
    through = np.full((300, 200, 4), 255, np.uint8)
    cv2.rectangle(through, (60, 60), (140, 240), (90, 90, 90, 255), 4)
    cv2.imwrite(str(tmp_path / "through.png"), through)
    product = ProductPicture(mode=CutoutMode.MULTIPLY, image=tmp_path / "through.png")
    scene = scene_of(ShotType.HERO, backdrop=Backdrop.VOID)

    without = luma(drawn(request_for(scene, Style.DARK_ELEGANCE, product=None)))
    laid = luma(drawn(request_for(scene, Style.DARK_ELEGANCE, product=product)))
    assert laid[100:150, 55:75].mean() > without[100:150, 55:75].mean() + 20


def test_a_card_shows_the_photo_in_its_own_colours(request_for, tmp_path):
    cv2.imwrite(str(tmp_path / "photo.png"), np.full((300, 200, 3), (40, 160, 40), np.uint8))
    product = ProductPicture(mode=CutoutMode.CARD, image=tmp_path / "photo.png")

    picture = drawn(request_for(scene_of(ShotType.HERO), product=product))
    middle = picture[120:135, 60:72].mean((0, 1))
    assert middle[1] > 1.8 * middle[0]
    assert middle[1] > 1.5 * middle[2]


def test_the_logo_is_printed_in_ink_that_can_be_read(request_for, tmp_path):
    logo = np.zeros((80, 400, 4), np.uint8)
    cv2.rectangle(logo, (10, 10), (390, 70), (20, 20, 20, 255), -1)
    cv2.imwrite(str(tmp_path / "logo.png"), logo)
    scene = scene_of(ShotType.END_CARD).replace(shows_logo=True)

    with_logo = drawn(request_for(scene, logo=tmp_path / "logo.png"), 30)
    without = drawn(request_for(scene), 30)
    change = luma(with_logo) - luma(without)
    assert change[152:164, 50:80].mean() > 60
    assert abs(change[:130]).max() < 8


def test_a_dark_gradient_does_not_band(request_for):
    scene = scene_of(ShotType.BRAND_MOMENT, 2, atmosphere=Atmosphere(bokeh=0, dust=0))
    picture = luma(
        drawn(request_for(scene, Style.DARK_ELEGANCE, picture=Picture(width=540, height=960)), 5)
    )
    wall = picture[60:340, 20:120]
    flat = [
        np.ptp(wall[y : y + 6, x : x + 6]) < 1
        for y in range(0, wall.shape[0] - 6, 6)
        for x in range(0, wall.shape[1] - 6, 6)
    ]

    assert np.mean(flat) < 0.02


@pytest.mark.parametrize("shot", SHOTS)
@pytest.mark.parametrize(
    "placement",
    [
        Placement(x=1.5, y=1.9, height=2.5, rotation=45),
        Placement(x=-0.5, y=-0.4, height=0.05, rotation=-45),
    ],
)
def test_a_bottle_may_stand_anywhere(shot, placement, request_for):
    tiny = Picture(width=54, height=96)
    last = len(compositions_of(shot)) - 1
    for composition in (0, last):
        scene = scene_of(shot, composition).replace(placement=placement)
        assert drawn(request_for(scene, Style.DARK_ELEGANCE, picture=tiny)).shape == (96, 54, 3)


def test_an_empty_cut_out_is_an_empty_shot(request_for, tmp_path):
    cv2.imwrite(str(tmp_path / "empty.png"), np.zeros((200, 100, 4), np.uint8))
    product = ProductPicture(mode=CutoutMode.MATTE, image=tmp_path / "empty.png")
    scene = scene_of(ShotType.HERO, light=Light(sweep=0))

    assert (
        difference(
            drawn(request_for(scene, product=product)), drawn(request_for(scene, product=None))
        )
        < 2
    )

"""What every caption artist promises: the right frames, in the safe box, whatever the text."""

import asyncio
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from genads_desktop.adapters.renderer.captions.artist import QtCaptionArtist
from genads_desktop.adapters.renderer.captions.layout import balanced, placed_lines
from genads_desktop.adapters.renderer.captions.motion import Clock
from genads_desktop.adapters.renderer.captions.order import CaptionOrder
from genads_desktop.adapters.renderer.captions.painting import Painter
from genads_desktop.adapters.renderer.captions.typography import Motion, read_typography
from genads_desktop.adapters.renderer.captions.worker import draw
from genads_desktop.config.paths import data_dir
from genads_desktop.domain.scene import TextLine, TextOverlay, TextRole
from genads_desktop.domain.style import Style
from genads_desktop.media.frames import FrameReader
from genads_desktop.media.probe import probe
from genads_desktop.media.profile import PixelFormat
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import CaptionRequest
from genads_desktop.ports.video import Picture

WIDTH, HEIGHT = 270, 480
SAFE = (65 / 1080, 269 / 1920, 918 / 1080, 1248 / 1920)
NASTY = {
    "arabic": "مسك الليل",
    "hebrew and latin": "לילה 50 ml",
    "japanese": "夜の香り",
    "emoji": "rose 🌹 amber ✨",
    "nothing": "   ",
    "invisible": "\u200b\u200d",
    "unassigned": "\U000e1234\ufffe",
    "filter syntax": "50 % 'off': [x];{}\\n %{pts}",
    "combining": "E\u0301clat, A\u030angstro\u0308m",
    "one endless word": "Eaudeparfumd'unenuitinfiniment" * 3,
    "many words": "an evening that does not want to end, and then it does " * 3,
}


def block(*lines: tuple[str, TextRole], **place) -> TextOverlay:
    texts = tuple(TextLine(text=text, role=role) for text, role in lines)
    return TextOverlay(lines=texts, **place)


def order_for(overlay: TextOverlay, style=Style.GOLD_LUXE, **options) -> CaptionOrder:
    return CaptionOrder(
        overlay=overlay,
        style=style,
        scene_frames=options.pop("scene_frames", 84),
        width=WIDTH,
        height=HEIGHT,
        target=str(options.pop("target", "unused.mov")),
        resources=str(data_dir("resources")),
        **options,
    )


@pytest.fixture
def painter_of(qapp, tmp_path):
    """Make painters in this process; the fonts are registered by a first drawing."""
    draw(order_for(block(("a", TextRole.NAME)), frame=0, target=tmp_path / "first.png"))

    def make(order: CaptionOrder) -> Painter:
        typography = read_typography(Path(order.resources), order.style)
        return Painter(order, typography, placed_lines(order, typography))

    return make


def in_picture(painter: Painter, frame: int) -> np.ndarray:
    """Alpha of a frame of the block on the whole picture."""
    box = painter.box
    alpha = np.zeros((HEIGHT, WIDTH), np.uint8)
    alpha[box.y : box.y + box.height, box.x : box.x + box.width] = painter.frame(frame)[..., 3]
    return alpha


def letters_at(painter: Painter, frame: int) -> tuple[float, float, float, float]:
    """Shares of the picture that the letters reach: left, top, right, bottom."""
    rows, columns = np.nonzero(painter.letters(frame / 24)[..., 3] > 50)
    return (
        (painter.ink.x + columns.min()) / WIDTH,
        (painter.ink.y + rows.min()) / HEIGHT,
        (painter.ink.x + columns.max() + 1) / WIDTH,
        (painter.ink.y + rows.max() + 1) / HEIGHT,
    )


def seconds_legible(clock: Clock, delay: float) -> float:
    """How long a line that comes `delay` seconds late is at least half there."""
    steps = 240
    times = (step / steps for step in range(round(clock.seconds * steps)))
    return sum(clock.shown(now, delay) >= 0.5 for now in times) / steps


async def test_the_clip_has_the_frames_and_the_size_it_says(tmp_path):
    overlay = block(("Aurum", TextRole.NAME), first_frame=12, last_frame=48)
    request = CaptionRequest(
        overlay=overlay,
        style=Style.GOLD_LUXE,
        scene_frames=96,
        picture=Picture(width=WIDTH, height=HEIGHT),
    )
    caption = await QtCaptionArtist().draw(request, tmp_path / "name.mov")

    track = probe(caption.clip).video
    assert (caption.first_frame, caption.last_frame) == (12, 48)
    assert (track.frames, track.fps) == (36, 24)
    assert (track.width, track.height) == (caption.width, caption.height)
    assert caption.x % 2 == caption.y % 2 == caption.width % 2 == caption.height % 2 == 0
    assert caption.x + caption.width <= WIDTH
    with FrameReader(caption.clip, pixels=PixelFormat.RGBA) as frames:
        strength = [float(frame[..., 3].mean()) for frame in frames]
    assert strength[0] < strength[-1] + 1 < max(strength)
    assert [path.name for path in tmp_path.iterdir()] == ["name.mov"]


async def test_the_same_request_gives_the_same_file(tmp_path):
    request = CaptionRequest(
        overlay=block(("Rosée", TextRole.NAME), ("eau de parfum", TextRole.SUBLINE)),
        style=Style.ROMANTIC_FLORAL,
        scene_frames=40,
        picture=Picture(width=WIDTH, height=HEIGHT),
    )
    artist = QtCaptionArtist()
    first = await artist.draw(request, tmp_path / "first.mov")
    second = await artist.draw(request, tmp_path / "second.mov")
    assert first.clip.read_bytes() == second.clip.read_bytes()
    assert replace(first, clip=second.clip) == second


async def test_a_still_is_a_frame_of_the_clip(tmp_path):
    request = CaptionRequest(
        overlay=block(("Nocturne", TextRole.NAME)),
        style=Style.DARK_ELEGANCE,
        scene_frames=48,
        picture=Picture(width=WIDTH, height=HEIGHT),
    )
    artist = QtCaptionArtist()
    clip = await artist.draw(request, tmp_path / "name.mov")
    still = await artist.still(request, 20, tmp_path / "name.png")

    assert (still.x, still.y, still.width) == (clip.x, clip.y, clip.width)
    picture = cv2.cvtColor(cv2.imread(str(still.clip), cv2.IMREAD_UNCHANGED), cv2.COLOR_BGRA2RGBA)
    with FrameReader(clip.clip, first=20, last=21, pixels=PixelFormat.RGBA) as frames:
        assert np.array_equal(next(iter(frames)), picture)


async def test_cancelling_leaves_no_file(tmp_path):
    request = CaptionRequest(
        overlay=block(("Aurum", TextRole.NAME)), style=Style.GOLD_LUXE, scene_frames=360
    )
    task = asyncio.create_task(QtCaptionArtist().draw(request, tmp_path / "name.mov"))
    await asyncio.sleep(1.5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not list(tmp_path.iterdir())


async def test_a_drawing_that_fails_is_a_media_error(tmp_path):
    request = CaptionRequest(
        overlay=block(("Aurum", TextRole.NAME)), style=Style.GOLD_LUXE, scene_frames=48
    )
    with pytest.raises(MediaError, match="could not be drawn"):
        await QtCaptionArtist(resources=tmp_path).draw(request, tmp_path / "name.mov")


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("role", TextRole)
def test_every_role_of_every_style_stays_in_the_safe_box(painter_of, style, role):
    for x, y in ((0.455, 0.2), (0.0, 0.0), (1.0, 1.0)):
        overlay = block(("A fragrance of saffron, rose and oud", role), x=x, y=y)
        left, top, right, bottom = letters_at(painter_of(order_for(overlay, style)), 40)
        assert left >= SAFE[0] - 0.004
        assert top >= SAFE[1] - 0.004
        assert right <= SAFE[2] + 0.004
        assert bottom <= SAFE[3] + 0.004


def test_the_default_place_is_the_middle_of_the_safe_box(painter_of):
    left, _, right, _ = letters_at(painter_of(order_for(block(("Aurum", TextRole.NAME)))), 50)
    assert (left + right) / 2 == pytest.approx((SAFE[0] + SAFE[2]) / 2, abs=0.006)


def test_text_above_a_bottle_stays_above_it(painter_of):
    overlay = block(
        ("Maison Aurelle", TextRole.NAME),
        ("Eau de Parfum", TextRole.SUBLINE),
        ("Enter the light", TextRole.CALL_TO_ACTION),
        y=0.2,
    )
    floor = 0.34
    free, held = painter_of(order_for(overlay)), painter_of(order_for(overlay, floor=floor))

    assert letters_at(free, 50)[3] > floor
    assert letters_at(held, 50)[3] <= floor


def test_a_line_shrinks_before_it_is_wrapped(painter_of):
    def lines(text: str):
        return painter_of(order_for(block((text, TextRole.NAME)))).lines

    short, long, longest = (
        lines("Aurum"),
        lines("Maison Verel"),
        lines("La nuit éternelle de saphir"),
    )
    assert len(short) == len(long) == 1
    assert long[0].size < short[0].size
    assert len(longest) > 1


@pytest.mark.parametrize("name", NASTY)
@pytest.mark.parametrize("role", [TextRole.NAME, TextRole.NOTE, TextRole.CALL_TO_ACTION])
def test_any_text_is_drawn_without_complaint_and_in_the_safe_box(painter_of, name, role):
    painter = painter_of(order_for(block((NASTY[name], role))))
    assert painter.frame(40).shape == (painter.box.height, painter.box.width, 4)
    if name in {"nothing", "invisible"}:
        return
    left, top, right, bottom = letters_at(painter, 40)
    assert left >= SAFE[0] - 0.004
    assert top >= SAFE[1] - 0.004
    assert right <= SAFE[2] + 0.004
    assert bottom <= SAFE[3] + 0.004


def test_letters_of_a_joined_script_are_not_torn_apart(painter_of):
    still = painter_of(order_for(block((NASTY["arabic"], TextRole.NAME))))
    apart = painter_of(order_for(block((NASTY["arabic"], TextRole.NAME), tracking=3)))
    assert letters_at(still, 50) == letters_at(apart, 50)


def test_letters_drift_apart_while_the_line_is_on(painter_of):
    painter = painter_of(order_for(block(("Aurum", TextRole.NAME)), scene_frames=132))
    early, late = letters_at(painter, 30), letters_at(painter, 100)
    assert late[2] - late[0] > early[2] - early[0] + 0.01


def test_lines_come_one_after_another(painter_of):
    notes = [(text, TextRole.NOTE) for text in ("saffron", "rose", "oud")]
    painter = painter_of(order_for(block(*notes)))
    alpha = in_picture(painter, 14)
    strength = [alpha[round(line.cap_top) : round(line.baseline)].max() for line in painter.lines]
    assert strength[0] > strength[1] > strength[2]


def test_text_fades_away_unless_the_ad_ends_with_it(painter_of):
    overlay = block(("Aurum", TextRole.NAME))
    fading, holding = order_for(overlay), order_for(overlay, holds=True)
    assert in_picture(painter_of(fading), fading.frames - 1).max() < 20
    assert in_picture(painter_of(holding), holding.frames - 1).max() > 250


@pytest.mark.parametrize("frames", [13, 15, 20])
def test_a_block_with_hardly_any_time_is_seen_all_the_same(painter_of, frames):
    painter = painter_of(order_for(block(("Aurum", TextRole.NAME)), scene_frames=frames))
    strongest = max(in_picture(painter, number).max() for number in range(frames - 12))
    assert strongest > 60


def test_the_brands_own_typeface_is_used_when_it_is_there(painter_of):
    overlay = block(("Aurum", TextRole.NAME))
    house = painter_of(order_for(overlay)).frame(40)
    brand = painter_of(order_for(overlay, font_family="cinzel")).frame(40)
    missing = painter_of(order_for(overlay, font_family="No Such Typeface")).frame(40)
    assert house.shape == missing.shape
    assert np.array_equal(house, missing)
    assert house.shape != brand.shape or not np.array_equal(house, brand)


def contrast(text: np.ndarray, ground: np.ndarray) -> float:
    """Contrast ratio of WCAG between the lightest and the darkest of two means of sRGB."""

    def luminance(colour: np.ndarray) -> float:
        linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
        return float(linear @ (0.2126, 0.7152, 0.0722))

    low, high = sorted((luminance(text), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("style", "plate", "least"),
    [
        (Style.GOLD_LUXE, (60, 36, 18), 7),
        (Style.GOLD_LUXE, (200, 160, 100), 2.2),
        (Style.DARK_ELEGANCE, (20, 24, 30), 7),
        (Style.DARK_ELEGANCE, (190, 190, 190), 2.2),
        (Style.ROMANTIC_FLORAL, (245, 228, 230), 7),
        (Style.ROMANTIC_FLORAL, (120, 60, 85), 2.2),
    ],
)
def test_text_is_legible_on_dark_and_on_light_plates(painter_of, style, plate, least):
    overlay = block(("HHHHHH", TextRole.HEADLINE), size=2)
    painter = painter_of(order_for(overlay, style))
    frame = painter.frame(40).astype(float)
    alpha = frame[..., 3:] / 255
    shown = (np.array(plate) * (1 - alpha) + frame[..., :3] * alpha) / 255
    line, box = painter.lines[0], painter.box
    rows = slice(round(line.cap_top) - box.y + 2, round(line.baseline) - box.y - 2)
    band = shown[rows, round(line.centre) - box.x - 40 : round(line.centre) - box.x + 40]
    solid = alpha[rows, round(line.centre) - box.x - 40 : round(line.centre) - box.x + 40, 0]
    text = band[solid > 0.99].mean(axis=0)
    ground = band[solid < np.quantile(solid, 0.4)].mean(axis=0)
    assert contrast(text, ground) >= least


@pytest.mark.parametrize(
    ("text", "count", "parts"),
    [
        ("one", 3, ["one"]),
        ("la nuit de rose", 2, ["la nuit", "de rose"]),
        ("a bb ccc dddd", 3, ["a bb", "ccc", "dddd"]),
    ],
)
def test_a_wrapped_text_is_broken_into_even_parts(text, count, parts):
    assert balanced(text, count) == parts


def test_a_clock_comes_and_goes_within_its_time():
    motion = Motion(fade_in=0.9, fade_out=0.6, line_delay=0.3, rise=4)
    clock = Clock(motion, seconds=4.0)
    shares = [clock.shown(step / 24, 0.3) for step in range(97)]
    assert shares[0] == shares[-1] == 0
    assert max(shares) == 1
    assert shares.index(1.0) == pytest.approx(1.2 * 24, abs=1)


def test_a_clock_hurries_to_leave_the_last_line_time_to_be_read():
    motion = Motion(fade_in=0.9, fade_out=0.6, line_delay=0.5, rise=4)
    for seconds, least in ((4.0, 1.8), (2.7, 1.8), (2.2, 1.5)):
        clock = Clock(motion, seconds=seconds, last_delay=1.0)
        assert seconds_legible(clock, 1.0) >= least
        assert seconds_legible(clock, 0.0) > seconds_legible(clock, 1.0)


@pytest.mark.parametrize("style", Style)
def test_every_note_of_the_shortest_pyramid_can_be_read(painter_of, style):
    """Half shown or more for 1.8 seconds, to a frame."""
    notes = [(text, TextRole.NOTE) for text in ("Saffron", "Rose · Jasmine", "Oud")]
    painter = painter_of(order_for(block(*notes, first_frame=14, last_frame=78), style))
    for line in painter.lines:
        assert seconds_legible(painter.clock, line.delay) >= 1.8 - 1 / 24


@pytest.mark.parametrize("style", Style)
def test_a_call_on_the_shortest_end_card_can_be_read(painter_of, style):
    lines = (("Aurum", TextRole.NAME), ("Worn like light", TextRole.SUBLINE))
    overlay = block(*lines, ("Discover", TextRole.CALL_TO_ACTION), first_frame=14)
    painter = painter_of(order_for(overlay, style, scene_frames=72, holds=True))
    assert seconds_legible(painter.clock, painter.lines[-1].delay) >= 1.8 - 1 / 24


async def test_the_artist_says_where_the_letters_are(tmp_path):
    request = CaptionRequest(
        overlay=block(("Nuit d'Or", TextRole.NAME), ("Eau de Parfum", TextRole.SUBLINE)),
        style=Style.GOLD_LUXE,
        scene_frames=84,
        picture=Picture(width=WIDTH, height=HEIGHT),
    )
    drawn = await QtCaptionArtist().still(request, 40, tmp_path / "name.png")

    left, top, right, bottom = drawn.letters
    assert drawn.x <= left < right <= drawn.x + drawn.width
    assert drawn.y <= top < bottom <= drawn.y + drawn.height
    assert SAFE[0] <= left / WIDTH < right / WIDTH <= SAFE[2]
    assert SAFE[1] <= top / HEIGHT < bottom / HEIGHT <= SAFE[3]

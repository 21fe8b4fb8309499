"""What every ad renderer promises about clips that come from elsewhere."""

import cv2
import numpy as np
import pytest

from genads_desktop.adapters.renderer.ffmpeg import FFmpegAdRenderer
from genads_desktop.media.ffmpeg import run_ffmpeg
from genads_desktop.media.frames import read_frame
from genads_desktop.media.probe import Colour, probe
from genads_desktop.media.profile import PixelFormat
from genads_desktop.ports.errors import MediaError
from genads_desktop.ports.renderer import BodySegment, DissolveSegment
from genads_desktop.ports.video import Picture
from tests.media.counters import HEIGHT, WIDTH, number_in, numbers_in, write_counter_clip

BT709 = Colour(primaries=1, transfer=1, matrix=1, full_range=False)
PICTURE = Picture(width=WIDTH, height=HEIGHT)


def silent(share: float) -> None:
    """Progress nobody watches."""


def thumbnails(filmstrip):
    """The numbers seen in the thumbnails of a row."""
    row = cv2.imread(str(filmstrip), cv2.IMREAD_GRAYSCALE)
    pictures = [row[:, left : left + 90] for left in range(0, row.shape[1], 90)]
    return [number_in(np.concatenate([picture, picture[:80]])) for picture in pictures]


@pytest.fixture
def renderer():
    return FFmpegAdRenderer()


@pytest.fixture(scope="module")
def takes(tmp_path_factory):
    """Two clips of 60 and 48 frames."""
    folder = tmp_path_factory.mktemp("takes")
    return [
        write_counter_clip(folder / f"take{index}.mp4", frames, start=1024 * index)
        for index, frames in enumerate((60, 48))
    ]


FOREIGN = {
    "16:9 25 fps HEVC 10 bit": (
        "testsrc2=s=480x270:r=25:d=2",
        ("-c:v", "libx265", "-pix_fmt", "yuv420p10le", "-preset", "ultrafast", "-tag:v", "hvc1"),
        "mp4",
    ),
    "30 fps with sound": (
        "testsrc2=s=180x320:r=30:d=2",
        ("-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac"),
        "mp4",
    ),
    "odd timescale": (
        "testsrc2=s=180x320:r=24:d=2",
        ("-c:v", "libx264", "-preset", "ultrafast", "-video_track_timescale", "12345"),
        "mp4",
    ),
    "tiny, square, 12 fps, VP9": (
        "testsrc2=s=64x64:r=12:d=2",
        ("-c:v", "libvpx-vp9", "-deadline", "realtime"),
        "webm",
    ),
    "film rate, 4:4:4": (
        "testsrc2=s=320x180:r=24000/1001:d=2",
        ("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv444p"),
        "mov",
    ),
}


async def test_a_clip_from_elsewhere_is_joined_with_one_of_ours(renderer, takes, tmp_path):
    source, foreign, film = (tmp_path / name for name in ("source.mp4", "foreign.mp4", "film.mp4"))
    pattern = ("-f", "lavfi", "-i", "testsrc2=s=180x320:r=24:d=3", source)
    await run_ffmpeg(pattern, seconds=3)
    await renderer.normalise(source, 60, foreign, PICTURE, silent)
    clips = {"ours": takes[0], "foreign": foreign}
    segments = [
        BodySegment(clip=clip, first_frame=0, last_frame=40, picture=PICTURE)
        for clip in clips.values()
    ]
    segments += [
        DissolveSegment(outgoing=outgoing, outgoing_first=40, incoming=incoming, picture=PICTURE)
        for outgoing, incoming in ((takes[0], foreign), (foreign, takes[0]))
    ]
    parts = [tmp_path / f"part{number}.mp4" for number in range(len(segments))]
    for segment, part in zip(segments, parts, strict=True):
        await renderer.segment(segment, part, silent)

    await renderer.join(parts, None, film)

    assert probe(film).video.frames == 40 + 40 + 12 + 12


@pytest.mark.parametrize("name", FOREIGN)
async def test_any_clip_becomes_a_normal_one(renderer, tmp_path, name):
    source, encoding, suffix = FOREIGN[name]
    sound = ("-f", "lavfi", "-i", "sine=d=2") if "sound" in name else ()
    clip = tmp_path / f"foreign.{suffix}"
    await run_ffmpeg(("-f", "lavfi", "-i", source, *sound, *encoding, clip), seconds=2)

    await renderer.normalise(clip, 44, tmp_path / "take.mp4", PICTURE, silent)
    movie = probe(tmp_path / "take.mp4")
    track = movie.video
    assert movie.audio is None
    assert (track.width, track.height, track.fps, track.timescale) == (WIDTH, HEIGHT, 24, 24_000)
    assert track.colour == BT709
    assert track.frames in {47, 48, 49}

    await renderer.segment(
        BodySegment(clip=tmp_path / "take.mp4", first_frame=0, last_frame=44),
        tmp_path / "body.mp4",
        silent,
    )
    facts = await renderer.facts(tmp_path / "body.mp4")
    assert (facts.frames, facts.fps, facts.has_audio) == (44, 24, False)


async def test_red_stays_red_whatever_matrix_a_provider_used(renderer, tmp_path):
    for matrix, size in (("smpte170m", "90x160"), ("bt709", "90x160"), ("", "720x1280")):
        used = matrix or "bt709"
        tags = ("-colorspace", matrix, "-color_primaries", matrix, "-color_trc", matrix)
        graph = f"scale=out_color_matrix={used}:out_range=tv,format=yuv420p"
        state = f",setparams=colorspace={matrix}:range=tv" if matrix else ""
        clip = tmp_path / f"red{matrix}.mp4"
        source = ("-f", "lavfi", "-i", f"color=red:s={size}:r=24:d=1,format=rgb24")
        encoding = ("-vf", graph + state, "-c:v", "libx264", *(tags if matrix else ()))
        await run_ffmpeg((*source, *encoding, clip), seconds=1)

        await renderer.normalise(clip, 24, tmp_path / "take.mp4", PICTURE, silent)
        shown = read_frame(tmp_path / "take.mp4", 9, pixels=PixelFormat.RGBA)[100, 70, :3]
        assert np.abs(shown.astype(int) - (255, 0, 0)).max() <= 4, matrix


async def test_the_middle_of_a_wide_clip_is_kept(renderer, tmp_path):
    graph = "color=black:s=320x180:r=24:d=1,drawbox=x=140:w=40:h=180:color=white:t=fill"
    clip = tmp_path / "wide.mp4"
    await run_ffmpeg(("-f", "lavfi", "-i", graph, "-c:v", "libx264", clip), seconds=1)
    await renderer.normalise(clip, 24, tmp_path / "take.mp4", PICTURE, silent)
    luma = read_frame(tmp_path / "take.mp4", 3)[HEIGHT // 2]
    assert luma[WIDTH // 2] > 225
    assert luma[4] < 25
    assert luma[-4] < 25


async def test_a_clip_a_few_frames_short_holds_its_last_picture(renderer, takes, tmp_path):
    await renderer.normalise(takes[1], 54, tmp_path / "take.mp4", PICTURE, silent)
    assert [number - 1024 for number in numbers_in(tmp_path / "take.mp4")] == [
        *range(48),
        *[47] * 6,
    ]


async def test_a_clip_much_too_short_is_refused_with_a_reason(renderer, takes, tmp_path):
    with pytest.raises(MediaError, match=r"2\.00 s long, and the scene needs 4\.17 s"):
        await renderer.normalise(takes[1], 100, tmp_path / "take.mp4", PICTURE, silent)
    assert not list(tmp_path.iterdir())


async def test_a_clip_longer_than_asked_for_stays_long(renderer, takes, tmp_path):
    await renderer.normalise(takes[0], 30, tmp_path / "take.mp4", PICTURE, silent)
    assert numbers_in(tmp_path / "take.mp4") == list(range(60))


async def test_a_truncated_clip_is_not_a_whole_video(renderer, takes, tmp_path):
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(takes[0].read_bytes()[:-4000])
    with pytest.raises(MediaError):
        await renderer.facts(broken)
    (tmp_path / "text.mp4").write_text("not a film")
    with pytest.raises(MediaError):
        await renderer.facts(tmp_path / "text.mp4")
    with pytest.raises(MediaError):
        await renderer.facts(tmp_path / "missing.mp4")


async def test_pictures_damaged_in_the_middle_are_noticed(renderer, takes, tmp_path):
    content = bytearray(takes[0].read_bytes())
    middle = len(content) // 3
    content[middle : middle + 600] = bytes(600)
    (tmp_path / "scratched.mp4").write_bytes(content)
    with pytest.raises(MediaError):
        await renderer.facts(tmp_path / "scratched.mp4")
    with pytest.raises(MediaError):
        await renderer.by_products(tmp_path / "scratched.mp4", None, tmp_path / "made", 0)
    assert not list((tmp_path / "made").iterdir())


async def test_the_index_of_a_clip_tells_the_same_facts(renderer, takes):
    assert await renderer.index(takes[0]) == await renderer.facts(takes[0])


async def test_the_index_of_a_clip_that_was_cut_off_is_an_error(renderer, takes, tmp_path):
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(takes[0].read_bytes()[:-4000])
    with pytest.raises(MediaError):
        await renderer.index(broken)
    (tmp_path / "text.mp4").write_text("not a film")
    with pytest.raises(MediaError):
        await renderer.index(tmp_path / "text.mp4")


async def test_a_clip_that_lies_on_its_side_is_set_upright(renderer, tmp_path):
    graph = "color=black:s=320x180:r=24:d=1,drawbox=x=0:y=0:w=80:h=180:color=white:t=fill"
    await run_ffmpeg(
        ("-f", "lavfi", "-i", graph, "-c:v", "libx264", tmp_path / "flat.mp4"), seconds=1
    )
    turned = ("-display_rotation", "90", "-i", tmp_path / "flat.mp4", "-c", "copy")
    await run_ffmpeg((*turned, tmp_path / "turned.mp4"), seconds=1)
    await renderer.normalise(tmp_path / "turned.mp4", 24, tmp_path / "take.mp4", PICTURE, silent)

    middle = read_frame(tmp_path / "take.mp4", 3)[:HEIGHT, WIDTH // 2]
    dark, bright = sorted([int(middle[4]), int(middle[-4])])
    assert (dark < 20, bright > 230) == (True, True)
    assert middle[HEIGHT // 2] < 20


async def test_pixels_that_are_not_square_are_stretched_back(renderer, tmp_path):
    graph = "color=gray:s=90x320:r=24:d=1,drawbox=x=35:y=140:w=20:h=40:color=white:t=fill,setsar=2"
    clip = tmp_path / "anamorphic.mp4"
    await run_ffmpeg(("-f", "lavfi", "-i", graph, "-c:v", "libx264", clip), seconds=1)
    await renderer.normalise(clip, 24, tmp_path / "take.mp4", PICTURE, silent)
    white = read_frame(tmp_path / "take.mp4", 3)[:HEIGHT] > 200
    assert abs(int(white.any(axis=0).sum()) - int(white.any(axis=1).sum())) <= 2


async def test_a_film_in_high_dynamic_range_becomes_an_ordinary_one(renderer, tmp_path):
    state = "range=tv:colorspace=bt2020nc:color_primaries=bt2020:color_trc=smpte2084"
    graph = f"scale=out_color_matrix=bt2020:out_range=tv,format=yuv420p10le,setparams={state}"
    source = ("-f", "lavfi", "-i", "color=white:s=180x320:r=24:d=1,format=rgb24", "-vf", graph)
    encoding = ("-c:v", "libx265", "-x265-params", "log-level=none")
    await run_ffmpeg((*source, *encoding, tmp_path / "hdr.mp4"), seconds=1)
    await renderer.normalise(tmp_path / "hdr.mp4", 24, tmp_path / "take.mp4", PICTURE, silent)
    assert probe(tmp_path / "take.mp4").video.colour == BT709
    red, green, blue = read_frame(tmp_path / "take.mp4", 3, pixels=PixelFormat.RGBA)[50, 50, :3]
    assert max(red, green, blue) - min(red, green, blue) <= 3
    assert red > 200


async def test_facts_of_another_container_are_told_too(renderer, tmp_path):
    source = ("-f", "lavfi", "-i", "testsrc2=s=64x96:r=25:d=1")
    await run_ffmpeg((*source, "-c:v", "libvpx-vp9", tmp_path / "clip.webm"), seconds=1)
    facts = await renderer.facts(tmp_path / "clip.webm")
    assert (facts.width, facts.height, facts.fps, facts.frames) == (64, 96, 25, 25)
    assert facts.codec == "vp9"


async def test_a_take_comes_with_a_poster_and_a_filmstrip(renderer, takes, tmp_path):
    made = await renderer.take_pictures(takes[0], 37, tmp_path / "made")

    poster = cv2.imread(str(made.poster), cv2.IMREAD_GRAYSCALE)
    assert poster.shape == (960, 540)
    assert number_in(np.concatenate([poster, poster[: HEIGHT // 2]])) == 37
    assert thumbnails(made.filmstrip) == [0, 24, 48]


async def test_a_take_with_few_key_frames_has_the_same_filmstrip(renderer, takes, tmp_path):
    sparse = tmp_path / "sparse.mp4"
    encode = ("-c:v", "libx264", "-preset", "ultrafast", "-crf", "13", "-g", "250")
    await run_ffmpeg(("-i", takes[0], *encode, sparse), seconds=2.5)
    assert probe(sparse).video.key_interval > 12
    made = await renderer.take_pictures(sparse, 59, tmp_path / "made")
    assert thumbnails(made.filmstrip) == [0, 24, 48]


async def test_a_take_without_the_poster_frame_is_an_error(renderer, takes, tmp_path):
    with pytest.raises(MediaError, match="60 frames"):
        await renderer.take_pictures(takes[0], 60, tmp_path)
    assert not list(tmp_path.iterdir())

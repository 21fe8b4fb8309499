"""The FFmpeg graphs of an ad, as command lines; nothing here runs anything."""

from pathlib import Path
from typing import Any

from genads_desktop.adapters.renderer.following import Curve, Following
from genads_desktop.adapters.renderer.product_layer import Layer
from genads_desktop.media.ffmpeg import compiled
from genads_desktop.media.frames import seek_seconds
from genads_desktop.media.probe import VideoTrack
from genads_desktop.media.profile import (
    FINAL,
    FPS,
    PROXY,
    PROXY_HEIGHT,
    PROXY_WIDTH,
    SET_BT709,
    TAKE,
    EncodingProfile,
)
from genads_desktop.ports.renderer import BodySegment, Caption, DissolveSegment, Segment
from genads_desktop.ports.video import Picture

DISSOLVE_FRAMES = 12
SOUND_KILOBITS = 256
_BT709 = {"range": "tv", "colorspace": "bt709", "color_primaries": "bt709", "color_trc": "bt709"}
_STILL_SCALE = {"out_color_matrix": "bt709", "out_range": "tv"}
_HDR_TRANSFERS = frozenset({"smpte2084", "arib-std-b67"})


def body_arguments(segment: BodySegment, target: Path) -> list[str]:
    """Decode the frames of a body, lay its caption over, encode them as delivered."""
    length = segment.last_frame - segment.first_frame
    picture = _source(segment.clip, segment.first_frame, segment)
    if segment.caption is not None:
        lead = segment.first_frame - segment.scene_start
        picture = _captioned(picture, segment.caption, lead)
    return _encoded(picture, target, length, _profile(segment))


def dissolve_arguments(segment: DissolveSegment, target: Path) -> list[str]:
    """Blend twelve frames so that both clips are seen in each of them, 1/13 to 12/13."""
    import ffmpeg

    outgoing = _source(segment.outgoing, segment.outgoing_first, segment)
    incoming = _source(segment.incoming, segment.incoming_first, segment)
    blended = ffmpeg.filter(
        (outgoing, incoming),
        "xfade",
        transition="fade",
        duration=f"{(DISSOLVE_FRAMES + 1) / FPS:.6f}",
        offset=f"{-1 / FPS:.6f}",
    )
    return _encoded(blended, target, DISSOLVE_FRAMES, _profile(segment))


def normalise_arguments(
    source: Path, target: Path, *, frames: int, picture: Picture, matrix: str, transfer: str
) -> list[str]:
    """Fill the picture with the middle of any clip, at 24 fps in BT.709, holding its last frame.

    `matrix` and `transfer` are FFmpeg's names of what the source has, or is taken to have.
    """
    import ffmpeg

    video = ffmpeg.input(str(source)).video.filter("setpts", "PTS-STARTPTS").filter("fps", FPS)
    if transfer in _HDR_TRANSFERS:
        video = _tone_mapped(video)
        matrix = "bt709"
    video = (
        video.filter("scale", "trunc(iw*sar/2)*2", "ih")
        .filter("setsar", 1)
        .filter(
            "scale",
            picture.width,
            picture.height,
            force_original_aspect_ratio="increase",
            force_divisible_by=2,
            flags="lanczos+accurate_rnd",
            in_color_matrix=matrix,
            out_color_matrix="bt709",
            out_range="tv",
        )
        .filter("crop", picture.width, picture.height)
        .filter("format", "yuv420p")
        .filter("tpad", stop=-1, stop_mode="clone")
    )
    return _encoded(video, target, frames, profile=TAKE)


def lay_in_arguments(
    clip: Path,
    layer: Path,
    target: Path,
    *,
    frames: int,
    multiplied: bool,
    laid: Layer,
    picture: Picture,
) -> list[str]:
    """Lay one picture over every frame of a clip, or multiply it onto them; it stands still or moves."""
    import ffmpeg

    video = _on_the_grid(ffmpeg.input(str(clip)).video)
    still = ffmpeg.input(str(layer)).video
    if laid.move is not None:
        still = _moved(still, laid, laid.move, frames=frames, picture=picture)
    if multiplied:
        light = video.filter("scale", in_color_matrix="bt709", in_range="tv").filter(
            "format", "gbrp"
        )
        glass = still.filter("crop", picture.width, picture.height, -laid.x, -laid.y)
        both = ffmpeg.filter((light, glass.filter("format", "gbrp")), "blend", all_mode="multiply")
        film = both.filter("scale", out_color_matrix="bt709", out_range="tv")
    else:
        over = still.filter("scale", out_color_matrix="bt709", out_range="tv")
        over = over.filter("format", "yuva420p").filter("setparams", **_BT709)
        film = ffmpeg.overlay(video, over, x=laid.x, y=laid.y, format="yuv420", eof_action="repeat")
    return _encoded(film, target, frames, profile=TAKE)


def by_product_arguments(
    ad: Path, folder_parts: dict[str, Path], *, proxy: EncodingProfile, frames: int, poster: int
) -> list[str]:
    """Read the ad once and make proxy, poster and filmstrip of it; any damage is an error."""
    import ffmpeg

    source = ffmpeg.input(str(ad))
    copies = source.video.filter_multi_output("split", 3)
    small = copies.stream(0).filter("scale", PROXY_WIDTH, PROXY_HEIGHT, flags="bicubic")
    small = small.filter("setparams", **_BT709)
    strip = _strip(copies.stream(2), frames)
    outputs = (
        ffmpeg.output(small, source["a?"], str(folder_parts["proxy"]), **_proxy_options(proxy)),
        _jpeg(copies.stream(1).filter("select", f"eq(n,{poster})"), folder_parts["poster"]),
        _jpeg(strip, folder_parts["filmstrip"]),
    )
    return ["-xerror", *compiled(ffmpeg.merge_outputs(*outputs))]


def take_picture_arguments(
    clip: Path, poster_file: Path, strip_file: Path, *, track: VideoTrack, poster: int
) -> list[str]:
    """Make a take's poster, as large as a proxy, and its filmstrip, decoding as little as will do."""
    import ffmpeg

    still = _one_frame(clip, poster)
    still = still.filter("scale", PROXY_WIDTH, PROXY_HEIGHT, flags="bicubic")
    strip = _sought_strip(clip, track) if track.key_interval <= FPS else _whole_strip(clip, track)
    return compiled(ffmpeg.merge_outputs(_jpeg(still, poster_file), _jpeg(strip, strip_file)))


def join_arguments(
    listing: Path, score: Path | None, target: Path, *, samples: int, rate: int
) -> list[str]:
    """Join by stream copy, with the score cut or filled to exactly `samples`."""
    video = ("-f", "concat", "-safe", "0", "-i", str(listing))
    written = ("-movflags", "+faststart", "-video_track_timescale", "24000")
    end = (*written, "-map_metadata", "-1", "-f", "mp4", str(target))
    if score is None:
        return [*video, "-map", "0:v", "-c:v", "copy", *end]
    exact = f"aresample={rate},atrim=end_sample={samples},apad=whole_len={samples}"
    aac = ("-c:a", "aac", "-b:a", f"{SOUND_KILOBITS}k", "-ar", str(rate), "-ac", "2", "-af", exact)
    return [*video, "-i", str(score), "-map", "0:v", "-map", "1:a", "-c:v", "copy", *aac, *end]


def fit_arguments(film: Path, target: Path, *, kilobits: float) -> list[str]:
    """Encode the pictures of a film again, never above `kilobits` a second with its sound."""
    pictures = max(200, round(kilobits) - SOUND_KILOBITS)
    rate = ("-maxrate", f"{pictures}k", "-bufsize", f"{pictures}k")
    written = (*FINAL.arguments, *rate, "-c:a", "copy", "-movflags", "+faststart")
    states = ("-vf", SET_BT709, "-map_metadata", "-1")
    return ["-i", str(film), "-map", "0:v:0", "-map", "0:a?", *states, *written, str(target)]


def _clip_from(clip: Path, frame: int, **options: Any) -> Any:
    import ffmpeg

    return ffmpeg.input(str(clip), ss=f"{seek_seconds(frame):.6f}", **options).video


def _one_frame(clip: Path, frame: int) -> Any:
    return _clip_from(clip, frame, t=f"{1 / FPS:.6f}", threads=1)


def _source(clip: Path, frame: int, segment: Segment) -> Any:
    if not segment.draft:
        # Clips drawn here do not say that pixels are square; what differs in this cannot be joined by copy.
        return _on_the_grid(_clip_from(clip, frame)).filter("setsar", "0/1")
    scaled = _on_the_grid(_draft_source(clip, frame)).filter(
        "scale", segment.picture.width, segment.picture.height, flags="bicubic", **_STILL_SCALE
    )
    return (
        scaled.filter("setsar", 1)
        .filter("format", "yuv420p")
        .filter("tpad", stop=-1, stop_mode="clone")
    )


def _draft_source(clip: Path, frame: int) -> Any:
    import ffmpeg

    return ffmpeg.input(str(clip)).video if clip.suffix == ".png" else _clip_from(clip, frame)


def _profile(segment: Segment) -> EncodingProfile:
    return PROXY if segment.draft else FINAL


def _on_the_grid(video: Any) -> Any:
    """Number the frames from 0 at exactly 24 per second."""
    return video.filter("settb", f"1/{FPS}").filter("setpts", "N").filter("fps", FPS)


def _captioned(video: Any, caption: Caption, lead: int) -> Any:
    """Lay the caption over; `lead` frames of the scene have passed when the segment begins."""
    import ffmpeg

    late = max(0, caption.first_frame - lead)
    cut = max(0, lead - caption.first_frame)
    text = (
        ffmpeg.input(str(caption.clip))
        .video.filter("trim", start_frame=cut)
        .filter("scale", out_color_matrix="bt709", out_range="tv")
        .filter("format", "yuva420p")
        .filter("setparams", **_BT709)
        .filter("settb", f"1/{FPS}")
        .filter("setpts", f"N+{late}")
    )
    return ffmpeg.overlay(video, text, x=caption.x, y=caption.y, format="yuv420", eof_action="pass")


def _moved(layer: Any, laid: Layer, move: Following, *, frames: int, picture: Picture) -> Any:
    """Zoom and shift the layer about the middle of the picture, frame by frame and finer than pixels."""
    share = f"st(0,clip((in-1)/{max(1, frames - 1)},0,1))*0"
    zoom, x, y = (_polynomial(curve) for curve in (move.zoom, move.x, move.y))
    across, down = picture.width / 2 - laid.x, picture.height / 2 - laid.y
    left, right = (f"{share}+{across}+({side}-{across}-{x})/({zoom})" for side in ("0", "W"))
    top, bottom = (f"{share}+{down}+({side}-{down}-{y})/({zoom})" for side in ("0", "H"))
    corners = {"x0": left, "x1": right, "x2": left, "x3": right}
    corners |= {"y0": top, "y1": top, "y2": bottom, "y3": bottom}
    looped = layer.filter("loop", loop=-1, size=1).filter("setpts", f"N/{FPS}/TB")
    return looped.filter("format", "gbrap").filter("perspective", eval="frame", **corners)


def _polynomial(curve: Curve) -> str:
    """A curve as FFmpeg reckons it, of what lies in its first register."""
    text = "0"
    for each in curve:
        text = f"({text}*ld(0)+{each:.9f})"
    return text


def _tone_mapped(video: Any) -> Any:
    return (
        video.filter("zscale", transfer="linear", npl=203)
        .filter("format", "gbrpf32le")
        .filter("zscale", primaries="bt709")
        .filter("tonemap", "mobius", desat=0)
        .filter("zscale", transfer="bt709", matrix="bt709", range="tv")
        .filter("format", "yuv420p10le")
    )


def _encoded(video: Any, target: Path, frames: int, profile: EncodingProfile = FINAL) -> list[str]:
    import ffmpeg

    stated = video.filter("format", "yuv420p").filter("setparams", **_BT709)
    options = {**profile.options, "frames:v": frames, "an": None, "map_metadata": "-1"}
    return compiled(ffmpeg.output(stated, str(target), **options))


def _proxy_options(proxy: EncodingProfile) -> dict[str, str]:
    return {**proxy.options, "c:a": "copy", "movflags": "+faststart", "map_metadata": "-1"}


def _sought_strip(clip: Path, track: VideoTrack) -> Any:
    """Decode one frame a second only; a mezzanine can be entered at any of them."""
    import ffmpeg

    starts = range(0, track.frames, FPS)
    stills = [_thumbnail(_one_frame(clip, frame)) for frame in starts]
    return stills[0] if len(stills) == 1 else ffmpeg.filter(stills, "hstack", inputs=len(stills))


def _whole_strip(clip: Path, track: VideoTrack) -> Any:
    import ffmpeg

    return _strip(ffmpeg.input(str(clip)).video, track.frames)


def _thumbnail(video: Any) -> Any:
    return video.filter("scale", 90, 160, flags="area")


def _strip(video: Any, frames: int) -> Any:
    """One thumbnail a second, in a row."""
    thumbnails = -(-frames // FPS)
    strip = video.filter("select", "isnan(prev_selected_t)+gte(t-prev_selected_t,0.99)")
    return _thumbnail(strip).filter("tile", f"{thumbnails}x1")


def _jpeg(video: Any, target: Path) -> Any:
    """A JPEG is BT.601 in full range, whatever the film is."""
    import ffmpeg

    still = video.filter("scale", in_color_matrix="bt709", out_color_matrix="bt601", out_range="pc")
    still = still.filter("format", "yuvj420p")
    options = {"frames:v": 1, "q:v": 2, "c:v": "mjpeg", "f": "image2", "update": 1}
    return ffmpeg.output(still, str(target), **options)

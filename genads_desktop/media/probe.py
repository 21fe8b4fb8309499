"""What an MP4 or MOV file is, read from its boxes: milliseconds, no decoder, no ffprobe."""

import hashlib
import os
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

MOOV_LIMIT = 64 * 1024 * 1024
_ENTRY_HEADER_BYTES = 16
_VISUAL_ENTRY_BYTES = 86
_CONFIG_BOXES = frozenset({"avcC", "hvcC", "av1C", "vpcC"})
_ROTATIONS = {(1, 0): 0, (0, 1): 90, (-1, 0): 180, (0, -1): 270}
_FIXED_ONE = 65_536


class ProbeError(ValueError):
    """The file is not a whole MP4 or MOV. The message says what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colour:
    """The `colr` box, in the code points of H.273; BT.709 is (1, 1, 1)."""

    primaries: int
    transfer: int
    matrix: int
    full_range: bool | None
    """None where the file does not say."""


BT709 = Colour(primaries=1, transfer=1, matrix=1, full_range=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoTrack:
    """The first video track."""

    codec: str
    width: int
    height: int
    timescale: int
    frames: int
    seconds: float
    fps: float
    constant_rate: bool
    config: str
    """Hash of the decoder configuration (avcC, hvcC...); equal for streams that may be joined."""
    colour: Colour | None
    key_interval: int
    """The longest way from one key frame to the next or to the end, in frames."""
    rotation: int
    """Degrees clockwise; -1 for a matrix that is no plain rotation."""
    first_shown: int
    """Media time the edit list starts at, in ticks; negative for a track that starts late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioTrack:
    """The first audio track."""

    codec: str
    rate: int
    channels: int
    seconds: float
    """What is heard: without the encoder's priming, when the edit list says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Movie:
    """What a file holds."""

    brand: str
    seconds: float
    faststart: bool
    """The index lies before the pictures, so that playing can begin while the file loads."""
    video: VideoTrack | None
    audio: AudioTrack | None


def probe(path: Path) -> Movie:
    """Read the boxes of an MP4 or MOV file. Raises `ProbeError` for anything that is not whole."""
    try:
        with path.open("rb") as file:
            brand, order, moov = _top_level(file)
        return _movie(moov, brand, faststart=_before(order, "moov", "mdat"))
    except OSError as error:
        raise ProbeError(f"{path.name} cannot be opened: {error.strerror}.") from error
    except (struct.error, ZeroDivisionError, IndexError) as error:
        raise ProbeError(f"{path.name} is damaged: its index contradicts itself.") from error
    except ProbeError as error:
        raise ProbeError(f"{path.name} {error}") from error


def can_copy_join(movies: Sequence[Movie]) -> bool:
    """Tell whether the pictures may be joined by stream copy without breaking time or decoding."""
    return len(movies) > 0 and len({_join_key(movie) for movie in movies}) == 1


def _join_key(movie: Movie) -> object:
    track = movie.video
    if track is None or not track.constant_rate:
        return movie
    same = (track.codec, track.width, track.height, track.timescale, track.config, track.colour)
    return (*same, round(track.fps, 3), track.rotation)


def _top_level(file: BinaryIO) -> tuple[str, list[str], bytes]:
    size = os.fstat(file.fileno()).st_size
    brand, order, moov, offset = "", [], b"", 0
    while offset + 8 <= size:
        file.seek(offset)
        length, kind, header = _header(file.read(16), size - offset)
        if length < header or offset + length > size:
            raise ProbeError("is truncated: it is shorter than it says.")
        order.append(kind)
        file.seek(offset + header)
        if kind == "ftyp":
            brand = file.read(4).decode("latin-1")
        if kind == "moov":
            if length > MOOV_LIMIT:
                raise ProbeError("has an index too large to be true.")
            moov = file.read(length - header)
        offset += length
    if not moov:
        raise ProbeError("is not a whole MP4 or MOV file: it has no index.")
    return brand, order, moov


def _header(data: bytes, left: int) -> tuple[int, str, int]:
    """Read a box header: length, kind, length of the header."""
    length, kind = struct.unpack_from(">I4s", data)
    name = kind.decode("latin-1")
    if length == 1:
        return struct.unpack_from(">Q", data, 8)[0], name, 16
    return (left if length == 0 else length), name, 8


def _before(order: Sequence[str], first: str, second: str) -> bool:
    return first in order and second in order and order.index(first) < order.index(second)


def _boxes(data: bytes) -> Iterator[tuple[str, bytes]]:
    offset = 0
    while offset + 8 <= len(data):
        length, kind, header = _header(data[offset : offset + 16], len(data) - offset)
        if length < header or offset + length > len(data):
            raise ProbeError("is damaged: a part of its index is longer than the whole.")
        yield kind, data[offset + header : offset + length]
        offset += length


def _find(data: bytes, *path: str) -> bytes | None:
    for kind, content in _boxes(data):
        if kind == path[0]:
            return content if len(path) == 1 else _find(content, *path[1:])
    return None


def _need(data: bytes, *path: str) -> bytes:
    content = _find(data, *path)
    if content is None:
        raise ProbeError(f"is damaged: its index lacks {'/'.join(path)}.")
    return content


def _movie(moov: bytes, brand: str, *, faststart: bool) -> Movie:
    scale, duration = _clock(_need(moov, "mvhd"))
    tracks = [content for kind, content in _boxes(moov) if kind == "trak"]
    kinds = [_need(track, "mdia", "hdlr")[8:12] for track in tracks]
    return Movie(
        brand=brand,
        seconds=duration / scale,
        faststart=faststart,
        video=_video(tracks[kinds.index(b"vide")]) if b"vide" in kinds else None,
        audio=_audio(tracks[kinds.index(b"soun")], scale) if b"soun" in kinds else None,
    )


def _clock(box: bytes) -> tuple[int, int]:
    """Read timescale and duration of `mvhd` or `mdhd`."""
    if box[0] == 1:
        scale, duration = struct.unpack_from(">IQ", box, 20)
    else:
        scale, duration = struct.unpack_from(">II", box, 12)
    return scale, duration


def _video(track: bytes) -> VideoTrack:
    scale, duration = _clock(_need(track, "mdia", "mdhd"))
    table = _need(track, "mdia", "minf", "stbl")
    codec, entry = _sample_entry(table)
    width, height = struct.unpack_from(">HH", entry, 32)
    config, colour = _decoder(entry)
    steps = _pairs(_need(table, "stts"))
    frames = sum(count for count, _ in steps)
    return VideoTrack(
        codec=codec,
        width=width,
        height=height,
        timescale=scale,
        frames=frames,
        seconds=duration / scale,
        fps=frames * scale / duration if duration else 0.0,
        constant_rate=len({step for _, step in steps}) == 1,
        config=config,
        colour=colour,
        key_interval=_key_interval(_find(table, "stss"), frames),
        rotation=_rotation(_need(track, "tkhd")),
        first_shown=_edits(track)[0][1] if _edits(track) else 0,
    )


def _audio(track: bytes, movie_scale: int) -> AudioTrack:
    scale, duration = _clock(_need(track, "mdia", "mdhd"))
    codec, entry = _sample_entry(_need(track, "mdia", "minf", "stbl"))
    edits = _edits(track)
    heard = sum(length for length, _ in edits) / movie_scale
    return AudioTrack(
        codec=codec,
        channels=struct.unpack_from(">H", entry, 24)[0],
        rate=struct.unpack_from(">I", entry, 32)[0] >> 16,
        seconds=heard or duration / scale,
    )


def _sample_entry(table: bytes) -> tuple[str, bytes]:
    """Give the first sample entry, from its length field on."""
    description = _need(table, "stsd")
    length, kind = struct.unpack_from(">I4s", description, 8)
    if length < _ENTRY_HEADER_BYTES or 8 + length > len(description):
        raise ProbeError("is damaged: the description of a track is cut off.")
    return kind.decode("latin-1"), description[8 : 8 + length]


def _decoder(entry: bytes) -> tuple[str, Colour | None]:
    config, colour = "", None
    for kind, content in _boxes(entry[_VISUAL_ENTRY_BYTES:]):
        if kind in _CONFIG_BOXES:
            config = hashlib.sha256(content).hexdigest()[:16]
        if kind == "colr" and content[:4] in {b"nclx", b"nclc"}:
            colour = _colour(content)
    return config, colour


def _colour(box: bytes) -> Colour:
    primaries, transfer, matrix = struct.unpack_from(">HHH", box, 4)
    full = bool(box[10] >> 7) if box[:4] == b"nclx" else None
    return Colour(primaries=primaries, transfer=transfer, matrix=matrix, full_range=full)


def _pairs(box: bytes) -> list[tuple[int, int]]:
    count = _count(box, 8)
    return [struct.unpack_from(">II", box, 8 + 8 * index) for index in range(count)]


def _count(box: bytes, row_bytes: int) -> int:
    """Read the number of rows in a table and refuse more than there can be."""
    count: int = struct.unpack_from(">I", box, 4)[0]
    if count * row_bytes > len(box) - 8:
        raise ProbeError("is damaged: a table in its index is cut off.")
    return count


def _key_interval(box: bytes | None, frames: int) -> int:
    if box is None:
        return min(1, frames)
    keys: tuple[int, ...] = struct.unpack_from(f">{_count(box, 4)}I", box, 8)
    if not keys:
        return frames
    ends = (*keys[1:], frames + 1)
    return max(end - key for key, end in zip(keys, ends, strict=True))


def _rotation(header: bytes) -> int:
    a, b = struct.unpack_from(">ii", header, 52 if header[0] == 1 else 40)
    return _ROTATIONS.get((a // _FIXED_ONE, b // _FIXED_ONE), -1)


def _edits(track: bytes) -> list[tuple[int, int]]:
    """Read the edit list: length in ticks of the movie, start in ticks of the track."""
    box = _find(track, "edts", "elst")
    if box is None:
        return []
    form, size = (">Qq", 20) if box[0] == 1 else (">Ii", 12)
    return [struct.unpack_from(form, box, 8 + size * index) for index in range(_count(box, size))]

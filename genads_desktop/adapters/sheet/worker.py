"""The worker process that draws a compare sheet; start it with `run_worker`."""

import json
import sys
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from genads_desktop.media.partial import whole_file
from genads_desktop.media.worker import die_with_parent

COLUMN, POSTER_HEIGHT = 540, 960
MARGIN, GAP = 80, 48
HEAD = 190
FOOT, FOOT_WITH_NOTES = 84, 150
THUMBS_IN_ROW = 8
THUMB_WIDTH, THUMB_HEIGHT = 64, 114
THUMB_GAP = (COLUMN - THUMBS_IN_ROW * THUMB_WIDTH) // (THUMBS_IN_ROW - 1)
GROUND, INK, SOFT, FAINT, ACCENT = "#131314", "#f2f1ee", "#b3b2ad", "#87867f", "#d0a85c"
_SECOND_WIDTH = 90
_NOTE_LINES = 3


def main() -> int:
    """Draw the sheet that standard input asks for; on failure say one sentence on standard error."""
    die_with_parent()
    order = json.loads(sys.stdin.read())
    try:
        sheet = draw(order)
        target = Path(order["target"])
        with whole_file(target) as part:
            sheet.save(part, quality=92)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def draw(order: dict[str, Any]) -> Image.Image:
    """Draw title, columns and filmstrips; the picture is as large as they need."""
    columns = order["columns"]
    strips = [_thumbs(Path(column["filmstrip"])) for column in columns]
    rows = max((-(-len(strip) // THUMBS_IN_ROW) for strip in strips), default=0)
    width = 2 * MARGIN + len(columns) * COLUMN + (len(columns) - 1) * GAP
    foot = FOOT_WITH_NOTES if any(column["note"] for column in columns) else FOOT
    height = HEAD + POSTER_HEIGHT + foot + rows * (THUMB_HEIGHT + THUMB_GAP) + MARGIN
    sheet = Image.new("RGB", (width, height), GROUND)
    type_of = _Typefaces(Path(order["fonts"]))
    pen = ImageDraw.Draw(sheet)
    pen.text((MARGIN, 92), order["title"], INK, type_of.display(64), anchor="lm")
    pen.text((MARGIN, 150), order["subtitle"], FAINT, type_of.text(24), anchor="lm")
    for place, (column, strip) in enumerate(zip(columns, strips, strict=True)):
        left = MARGIN + place * (COLUMN + GAP)
        _draw_column(sheet, left, column, type_of)
        _draw_strip(sheet, left, HEAD + POSTER_HEIGHT + foot, strip)
    return sheet


class _Typefaces:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def display(self, size: int) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(self._folder / "CormorantGaramond-Medium.ttf", size)

    def text(self, size: int) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(self._folder / "Inter-Regular.ttf", size)

    def strong(self, size: int) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(self._folder / "Inter-SemiBold.ttf", size)


def _draw_column(
    sheet: Image.Image, left: int, column: dict[str, Any], type_of: _Typefaces
) -> None:
    pen = ImageDraw.Draw(sheet)
    with Image.open(column["poster"]) as poster:
        picture = poster.convert("RGB").resize((COLUMN, POSTER_HEIGHT), Image.Resampling.LANCZOS)
    sheet.paste(picture, (left, HEAD))
    if column["chosen"]:
        edge = (left - 6, HEAD - 6, left + COLUMN + 5, HEAD + POSTER_HEIGHT + 5)
        pen.rectangle(edge, outline=ACCENT, width=3)
    line = HEAD + POSTER_HEIGHT + 34
    colour = ACCENT if column["chosen"] else INK
    heading = _fitted(column["heading"], type_of.strong(26), COLUMN * 2 // 3)
    pen.text((left, line), heading, colour, type_of.strong(26), anchor="lm")
    pen.text((left + COLUMN, line), column["detail"], FAINT, type_of.text(22), anchor="rm")
    for number, words in enumerate(_lines(column["note"], type_of.text(20), COLUMN)):
        pen.text((left, line + 36 + 27 * number), words, SOFT, type_of.text(20), anchor="lm")


def _draw_strip(sheet: Image.Image, left: int, top: int, strip: list[Image.Image]) -> None:
    for number, thumb in enumerate(strip):
        row, place = divmod(number, THUMBS_IN_ROW)
        spot = (left + place * (THUMB_WIDTH + THUMB_GAP), top + row * (THUMB_HEIGHT + THUMB_GAP))
        sheet.paste(thumb, spot)


def _thumbs(filmstrip: Path) -> list[Image.Image]:
    with Image.open(filmstrip) as opened:
        strip = opened.convert("RGB")
    seconds = strip.width // _SECOND_WIDTH
    pictures = (
        strip.crop((n * _SECOND_WIDTH, 0, (n + 1) * _SECOND_WIDTH, strip.height))
        for n in range(seconds)
    )
    size = (THUMB_WIDTH, THUMB_HEIGHT)
    return [picture.resize(size, Image.Resampling.LANCZOS) for picture in pictures]


def _lines(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Break a note into lines; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    for word in text.split():
        if lines and font.getlength(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(_fitted(word, font, width))
    if len(lines) > _NOTE_LINES:
        lines = [*lines[: _NOTE_LINES - 1], _fitted(f"{lines[_NOTE_LINES - 1]} …", font, width)]
    return lines


def _fitted(text: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    if font.getlength(text) <= width:
        return text
    while text and font.getlength(f"{text}…") > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


if __name__ == "__main__":
    sys.exit(main())

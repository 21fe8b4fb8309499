"""What a PDF holds: its text, its typefaces, its colours, and its pages as small pictures."""

import ctypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from genads_desktop.adapters.guidelines.palette import Weighted

PAGE_EDGE = 220
"""Longest side of a page's picture, px."""
_NAME_BYTES = 256
_LEVELS = 4


class PdfError(Exception):
    """A PDF cannot be read. The message is a sentence for people."""


@dataclass(slots=True)
class PdfContents:
    """What was found in one document."""

    lines: list[str] = field(default_factory=list)
    letters: Counter[str] = field(default_factory=Counter)
    """How many letters are set in each typeface, by its name in the document."""
    colours: list[Weighted] = field(default_factory=list)
    pictures: list[NDArray[np.uint8]] = field(default_factory=list)
    pages: int = 0


def read_pdf(file: Path, most_pages: int) -> PdfContents:
    """Read the first pages of a PDF. Raise `PdfError` with a sentence."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        raise PdfError(_why(file, str(error))) from error
    try:
        contents = PdfContents(pages=len(document))
        for number in range(min(len(document), most_pages)):
            _read_page(document[number], contents)
        return contents
    finally:
        document.close()


def _why(file: Path, error: str) -> str:
    if "password" in error.lower():
        return f"{file.name} is locked with a password. Save a copy without one and drop that."
    return f"{file.name} is damaged or no PDF. Export it again."


def _read_page(page: Any, contents: PdfContents) -> None:
    text = page.get_textpage()
    contents.lines += text.get_text_bounded().splitlines()
    text.close()
    width, height = page.get_size()
    area = max(1.0, width * height)
    for thing in page.get_objects(max_depth=_LEVELS):
        _look_at(thing, area, contents)
    scale = PAGE_EDGE / max(width, height, 1.0)
    picture = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False).to_numpy()
    contents.pictures.append(np.array(picture[..., :3], np.uint8))
    page.close()


def _look_at(thing: Any, area: float, contents: PdfContents) -> None:
    import pypdfium2.raw as pdfium

    if thing.type == pdfium.FPDF_PAGEOBJ_TEXT:
        name = _typeface(thing)
        if name:
            contents.letters[name] += 1
    elif thing.type == pdfium.FPDF_PAGEOBJ_PATH:
        contents.colours.extend(_fill(thing, area))


def _typeface(thing: Any) -> str:
    import pypdfium2.raw as pdfium

    typeface = pdfium.FPDFTextObj_GetFont(thing)
    if not typeface:
        return ""
    name = ctypes.create_string_buffer(_NAME_BYTES)
    length = pdfium.FPDFFont_GetBaseFontName(typeface, name, _NAME_BYTES)
    return name.value.decode("utf-8", "replace") if length else ""


def _fill(thing: Any, area: float) -> Iterator[Weighted]:
    """The colour a shape is filled with. PDFium has brought it to sRGB."""
    import pypdfium2.raw as pdfium

    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    if (
        not pdfium.FPDFPath_GetDrawMode(thing, mode, stroke)
        or mode.value == pdfium.FPDF_FILLMODE_NONE
    ):
        return
    if not pdfium.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha) or not alpha.value:
        return
    left, bottom, right, top = thing.get_bounds()
    share = abs((right - left) * (top - bottom)) / area
    yield Weighted((red.value, green.value, blue.value), min(1.0, share))

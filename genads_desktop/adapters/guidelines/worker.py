"""The child process that reads guidelines: a `ReadingJob` on standard input, the answer as last line."""

import sys
from pathlib import Path

import numpy as np

from genads_desktop.adapters.guidelines.job import ANSWER, ReadingJob
from genads_desktop.adapters.guidelines.palette import palette
from genads_desktop.adapters.guidelines.pdf import PdfContents, PdfError, read_pdf
from genads_desktop.adapters.guidelines.typefaces import typefaces
from genads_desktop.adapters.guidelines.words import Vocabulary, words_found
from genads_desktop.media.photo import PhotoError, read_photo
from genads_desktop.media.worker import die_with_parent
from genads_desktop.ports.guidelines import GuidelinesReading

_PDF_MARK = b"%PDF"
_EDGE = 320
_MOST_LINES = 2_000


def main() -> int:
    """Read one file; a sentence for people on standard error and 1 when that cannot be done."""
    die_with_parent()
    try:
        reading = read_guidelines(Path(ReadingJob.model_validate_json(sys.stdin.read()).file))
    except (PhotoError, PdfError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(ANSWER.dump_json(reading).decode() + "\n")
    return 0


def read_guidelines(file: Path) -> GuidelinesReading:
    """Read a PDF or a picture, by its content. Raise `PdfError` or `PhotoError`."""
    with file.open("rb") as opened:
        is_pdf = _PDF_MARK in opened.read(1024)
    return _of_pdf(file) if is_pdf else _of_picture(file)


def _of_pdf(file: Path) -> GuidelinesReading:
    vocabulary = Vocabulary.installed()
    contents = read_pdf(file, vocabulary.pages)
    return GuidelinesReading(
        colours=palette(contents.pictures, [one for one in contents.colours if one.share > 0]),
        typefaces=typefaces(contents.letters, vocabulary.cuts),
        words=words_found(contents.lines, vocabulary),
        pages=contents.pages,
        note=_note(contents, vocabulary),
        lines=tuple(line.strip() for line in contents.lines if line.strip())[:_MOST_LINES],
    )


def _note(contents: PdfContents, vocabulary: Vocabulary) -> str:
    if not any(line.strip() for line in contents.lines):
        return "The pages are pictures, so only their colours could be read."
    if contents.pages > vocabulary.pages:
        return f"The first {vocabulary.pages} of {contents.pages} pages were read."
    return ""


def _of_picture(file: Path) -> GuidelinesReading:
    pixels = read_photo(file).pixels
    step = max(1, max(pixels.shape[:2]) // _EDGE)
    small = np.ascontiguousarray(pixels[::step, ::step])
    return GuidelinesReading(
        colours=palette([small], []),
        note="A picture shows its colours only. Drop the PDF to read typefaces and words too.",
    )


if __name__ == "__main__":
    raise SystemExit(main())

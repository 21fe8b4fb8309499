"""Keep the translations: `update` finds new words, `release` compiles what is translated.

Without a word it does both. Translations are written in `resources/i18n/*.ts`, by hand or in Qt Linguist.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr")
"""English is what the sources are written in; its file only holds the forms of counted words."""
TOOLS = Path(sys.executable).parent
SENTENCES = FOLDER / "sentences.txt"
"""What Python says, a line each; lines with # are for people."""
UNSEEN = ("Gallery",)
"""Modules only developers see; they stay English."""


def main(words: Sequence[str]) -> int:
    """Do what is asked, for every language."""
    for language in LANGUAGES:
        file = FOLDER / f"genads_{language}.ts"
        if "release" not in words:
            update(file)
        if "update" not in words:
            release(file, file.with_suffix(".qm"))
    return 0


def sources() -> list[Path]:
    """Everything with words for people in it."""
    pages = (page for page in (ROOT / "ui").rglob("*.qml") if page.parent.name not in UNSEEN)
    models = (ROOT / "genads_desktop" / "viewmodels").glob("*.py")
    return sorted((*pages, *models))


def update(file: Path) -> None:
    """Add new words to a file of translations, and drop those that are no more."""
    file.parent.mkdir(parents=True, exist_ok=True)
    language = file.stem.split("_")[-1]
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-pluralonly"] if language == "en" else []
    options += ["-target-language", language, "-ts", str(file)]
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "sentences.js"
        said.write_text(sentences(), "utf-8")
        lupdate = [TOOLS / "pyside6-lupdate", *sources(), said, *options]
        subprocess.run(lupdate, check=True, capture_output=True)


def sentences() -> str:
    """What Python says, as a source lupdate reads."""
    lines = (line.strip() for line in SENTENCES.read_text("utf-8").splitlines())
    said = (line for line in lines if line and not line.startswith("# "))
    return "\n".join(f'qsTranslate("Sentences", {json.dumps(one)});' for one in said)


def release(file: Path, compiled: Path) -> None:
    """Compile a file of translations into what the program reads."""
    subprocess.run(
        [TOOLS / "pyside6-lrelease", file, "-qm", compiled], check=True, capture_output=True
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Keep the translations: `update` finds new words, `release` compiles what is translated.

Without a word it does both. Translations are written in `resources/i18n/*.ts`, by hand or in Qt Linguist.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr")
"""English is what the sources are written in; its file only holds the forms of counted words."""
TOOLS = Path(sys.executable).parent
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
    subprocess.run(
        [
            TOOLS / "pyside6-lupdate",
            *sources(),
            *options,
            "-target-language",
            language,
            "-ts",
            file,
        ],
        check=True,
        capture_output=True,
    )


def release(file: Path, compiled: Path) -> None:
    """Compile a file of translations into what the program reads."""
    subprocess.run(
        [TOOLS / "pyside6-lrelease", file, "-qm", compiled], check=True, capture_output=True
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

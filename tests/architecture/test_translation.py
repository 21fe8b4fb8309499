"""The interface speaks English and French, whole."""

import importlib.util
import xml.etree.ElementTree as ET

import pytest

from tests.architecture.tree import ROOT

FOLDER = ROOT / "resources" / "i18n"


@pytest.fixture(scope="module")
def translate():
    """The keeper of translations in `packaging`, which is no package."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(file):
    """Every message of a file, by context and words."""
    return {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def forms(translation):
    return [form.text for form in translation.findall("numerusform")] or [translation.text]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_word_is_translated(translate, tmp_path, language):
    fresh = tmp_path / f"genads_{language}.ts"
    translate.update(fresh)
    known = messages(FOLDER / fresh.name)

    missing = sorted(
        words
        for words in messages(fresh)
        if words not in known
        or known[words].get("type") == "unfinished"
        or not all(forms(known[words]))
    )
    assert missing == [], "python3 packaging/translate.py update, then translate"


def test_places_for_values_are_kept(translate):
    wrong = [
        words
        for (_, words), translation in messages(FOLDER / "genads_fr.ts").items()
        for form in forms(translation)
        for place in ("%1", "%2", "%3", "%4", "%n")
        if (place in words) != (place in form)
    ]

    assert wrong == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_the_program_reads_is_what_is_translated(translate, tmp_path, language):
    fresh = tmp_path / "fresh.qm"
    translate.release(FOLDER / f"genads_{language}.ts", fresh)

    assert fresh.read_bytes() == (FOLDER / f"genads_{language}.qm").read_bytes()

"""Rules of the interface that no linter of Python knows."""

import importlib.util
import re

import pytest

from tests.architecture.tree import ROOT, named

UI = ROOT / "ui" / "GenAds"
NOT_FOR_PEOPLE = UI / "Gallery"

COLOUR = re.compile(
    r"(?<!qsTr\(\")#[0-9a-fA-F]{3,8}\b|Qt\.(?:rgba|hsla|hsva|color)\("
    r"|[cC]olor:\s*\"(?!transparent\")|tint:\s*\""
)
PIXELS = re.compile(r"font\.(?:pixelSize|pointSize):\s*\d")
FAMILY = re.compile(r"font\.family:\s*\"")
SYMBOL = re.compile(r"symbol:[^\n]*")
COMPARED = re.compile(r"[!=]==?\s*\"[^\"]*\"")
QUOTED = re.compile(r"\"([^\"]*)\"")
SAID = re.compile(
    r"^\s*(?:property string )?(?:text|title|label|placeholder|placeholderText|explanation"
    r"|invitation|tip|hint|agree|refuse|action|otherAction"
    r"|Accessible\.name|Accessible\.description)\s*:\s*\"([^\"]*[A-Za-z]{2}[^\"]*)\""
)
NAMES = {"GenAds", "GenAds Desktop"}
"""What is the same in every language."""


def pages():
    return sorted(UI.rglob("*.qml"))


def code(page):
    """The lines of a page without their comments."""
    return [re.sub(r"(?<!:)//.*", "", line) for line in page.read_text("utf-8").splitlines()]


def found(pattern, among):
    return [
        f"{named(page)}:{number}: {line.strip()}"
        for page in among
        for number, line in enumerate(code(page), 1)
        if pattern.search(line)
    ]


@pytest.fixture(scope="module")
def lint_qml():
    """The linter of `packaging`, which is no package."""
    spec = importlib.util.spec_from_file_location("lint_qml", ROOT / "packaging" / "lint_qml.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pages_fit_the_view_models(lint_qml):
    assert lint_qml.lint(pages()) == ""


def test_a_misspelt_property_would_be_noticed(lint_qml, tmp_path):
    page = tmp_path / "Wrong.qml"
    page.write_text(
        "import QtQuick\nimport GenAds.ViewModels\n\nItem {\n    id: root\n\n"
        "    required property AppViewModel app\n\n    visible: root.app.plaec === 'library'\n}\n"
    )

    assert "plaec" in lint_qml.lint([page])


def test_only_the_theme_names_colours():
    assert found(COLOUR, [page for page in pages() if page.parent.name != "Theme"]) == []


def test_only_the_theme_names_sizes_and_typefaces_of_text():
    others = [page for page in pages() if page.parent.name != "Theme"]

    assert found(PIXELS, others) == []
    assert found(FAMILY, others) == []


def test_every_icon_is_there():
    drawn = {icon.stem for icon in (ROOT / "resources" / "icons").glob("*.svg")}
    wanted = {
        (named(page), name)
        for page in pages()
        for line in code(page)
        for use in SYMBOL.findall(COMPARED.sub("", line))
        for name in QUOTED.findall(use)
        if name and re.fullmatch(r"[a-z0-9-]+", name)
    }

    assert {(page, name) for page, name in wanted if name not in drawn} == set()


def test_every_module_lists_its_pages():
    for folder in sorted({page.parent for page in pages()}):
        listed = set(re.findall(r"\S+\.qml", (folder / "qmldir").read_text("utf-8")))

        assert listed == {page.name for page in folder.glob("*.qml")}, named(folder)


def test_every_visible_word_can_be_translated():
    untranslated = [
        f"{named(page)}:{number}: {words}"
        for page in pages()
        if page.parent != NOT_FOR_PEOPLE
        for number, line in enumerate(code(page), 1)
        for words in SAID.findall(line)
        if words not in NAMES
    ]

    assert untranslated == []

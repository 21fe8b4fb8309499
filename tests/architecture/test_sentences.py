"""What the layers below the window say is known to the translations, and said in French."""

import ast
import re
from itertools import product

import pytest
from PySide6.QtCore import QTranslator

from genads_desktop.viewmodels.sentences import known_sentences, told
from tests.architecture.tree import ROOT, named, python_files, tree

LAYERS = ("config", "media", "domain", "ports", "services", "adapters", "viewmodels", "bootstrap")
UNHEARD = (
    "adapters/doctor/",
    "adapters/language/strict.py",
    "adapters/music/description.py",
    "adapters/planner/openai/reading.py",
    "adapters/planner/template/prompting.py",
    "domain/upgrades.py",
    "services/checks/report.py",
    "services/doctor.py",
)
"""What these say goes to the command line, a file or an engine, not to the window."""
HOW = "add them to resources/i18n/sentences.txt, and run python3 packaging/translate.py"
SENTENCE = re.compile(r"[A-Z“\"7].* .*[.!?]( 7)*", re.DOTALL)
ENDS = re.compile(r"(?<=[.!?]) (?=\S)")
VALUES = (
    ("7", "7"),
    ("scene 7", "scene 7"),
    ("Scene 7", "7"),
    ("Variation 7", "It cost 7."),
    ("It cost 7.", "It cost 7."),
)
"""What may stand in the place of the first value, and of the others."""
ALONE = {value for pair in VALUES for value in pair}
SHORT = 3
"""So few words are looked at as a whole."""


@pytest.fixture
def french(qapp):
    """The application speaking French."""
    translator = QTranslator()
    assert translator.load("genads_fr", str(ROOT / "resources" / "i18n"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_every_sentence_is_said_in_french(french):
    assert unsaid_sentences() == [], HOW


def test_every_sentence_is_written_down_once():
    known = known_sentences()

    assert sorted(known) == sorted(set(known))


def test_values_are_kept_and_put_where_french_wants_them(french):
    said = told(
        "Scene 2 is the third shot in a row of the same kind (a hero); at most 2 may follow each other."
    )

    assert said.startswith("La scène 2 est le troisième plan d’affilée")
    assert "(un packshot)" in said


@pytest.mark.parametrize("name", ["Hero", "Undo", "Stage"])
def test_a_name_is_never_translated_inside_a_sentence(french, name):
    assert told(f"The ad of {name} is done") == f"Le film de {name} est prêt"
    assert f"« {name} »".replace(" ", "\u202f") in told(f"“{name}” archived")


def test_sentences_after_each_other_are_said_one_by_one(french):
    assert (
        told("Nobody knows this. Nothing was charged.")
        == "Nobody knows this. Rien n’a été facturé."
    )
    assert (
        told(
            "It may already have been charged, up to $1.20. Pay again, go on without it, or look again later."
        )
        == "Cela a peut-être déjà été facturé, jusqu’à $1.20. Payez à nouveau, continuez sans, ou regardez plus tard."
    )
    assert told("Scenes 1, 2 and 3 become outdated. Free; an update takes about 12 s.").startswith(
        "Les scènes 1, 2 et 3 seront dépassées. Gratuit"
    )


def test_decimals_get_a_comma(french):
    assert told("Macro, 2.5 s") == "Macro, 2,5\u202fs"


def test_what_is_not_known_stays_as_it_is(french):
    assert told("A night of amber and rain") == "A night of amber and rain"


def test_english_stays_english(qapp):
    assert told("brightness 0 to 0.35, warmth 0 to 0.2") == "brightness 0 to 0.35, warmth 0 to 0.2"


def unsaid_sentences():
    return [
        f"{named(path)}:{line}: {forms[0]}"
        for path in python_files(*(f"genads_desktop/{layer}" for layer in LAYERS))
        if not any(part in named(path) for part in UNHEARD)
        for line, forms in sentences_in(path)
        if not any(is_said(form) for form in forms)
    ]


def is_said(english):
    """Whether no sentence of it is left in English; one may be, in what is said of another."""
    french = told(english)
    return not any(end_of(one) in french for one in ENDS.split(english) if one not in ALONE)


def end_of(sentence):
    """What is left of a sentence where only its beginning was known."""
    words = sentence.split()
    return " ".join(words[len(words) // 2 :]) if len(words) > SHORT else sentence


def sentences_in(path):
    """The sentences written in a file, with their line, each in every form it can take."""
    nodes = list(ast.walk(tree(path)))
    inner = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            inner |= {id(part) for part in ast.walk(node) if part is not node}
    for node in nodes:
        if id(node) not in inner:
            forms = [form.strip() for form in forms_of(node)]
            if forms and SENTENCE.fullmatch(forms[0]):
                yield node.lineno, forms


def forms_of(node):
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr():
            return [form for values in VALUES for form in wordings(node, *values)]
    return []


def wordings(node, first, other):
    """What can stand here: words of the source, either of two, or a value."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            begin = next((n for n, p in enumerate(parts) if isinstance(p, ast.FormattedValue)), 0)
            each = (wordings(p, first if n == begin else other, other) for n, p in enumerate(parts))
            return ["".join(words) for words in product(*each)]
        case ast.FormattedValue(value=ast.IfExp(body=yes, orelse=no)):
            return [*wordings(yes, first, other), *wordings(no, first, other)]
    return [first]

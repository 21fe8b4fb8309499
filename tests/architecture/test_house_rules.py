"""Rules of the house that no linter knows."""

import ast
import re

import pytest

from tests.architecture.tree import ROOT, named, nodes_with_owner, python_files, text_files, tree

LONGEST_FILE = 400
BOUNDARIES = (
    ("genads_desktop/services/tasks.py", "TaskScope"),
    ("genads_desktop/cli/app.py", "run"),
    ("genads_desktop/adapters/cutout/rembg", ""),
)
"""Where everything may be caught: file name and owner begin with these."""

PATCHING = re.compile(
    r"unittest\.mock|Magic" + r"Mock|\bmocker\b|monkeypatch\.(?:setattr|delattr|setitem|delitem)"
)
UNFINISHED = re.compile("TO" + r"DO\b|FIX" + r"ME\b|X" + r"XX\b|NotImplemented" + "Error")
MACHINE_PATH = re.compile(
    r"(?<![\w.~])/(?:ho" + r"me|ro" + r"ot|Us" + r"ers|wo" + r"rk)/\w|[A-Z]:\\\\?Us" + "ers"
)
REGISTRY = re.compile(r"pypi\.\w|pythonhosted|npmjs\.\w|/simple/?\s")
EMOJI = re.compile("[\U0001f300-\U0001faff\u2b50\u2728\u2705\u274c]")


def lines_that_match(pattern, paths):
    return [
        f"{named(path)}:{number}: {line.strip()[:120]}"
        for path in paths
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def others(paths):
    """Everything but this file, which has to name what it looks for."""
    return [path for path in paths if path.name != "test_house_rules.py"]


def test_files_are_short():
    sources = [*python_files(), *(ROOT / "ui").rglob("*.qml")]
    lengths = {named(path): len(path.read_text("utf-8").splitlines()) for path in sources}

    assert {name: count for name, count in lengths.items() if count > LONGEST_FILE} == {}


def test_every_module_says_what_it_is_for():
    mute = [
        named(path) for path in python_files("genads_desktop") if not ast.get_docstring(tree(path))
    ]

    assert mute == []


def test_tests_use_fakes_and_patch_nothing():
    assert lines_that_match(PATCHING, others(python_files())) == []


def test_nothing_is_left_unfinished():
    assert lines_that_match(UNFINISHED, others(text_files())) == []


def test_everything_is_caught_only_at_the_named_boundaries():
    wide = [
        f"{named(path)}:{node.lineno} in {owner or 'module'}"
        for path in python_files("genads_desktop", "packaging")
        for owner, node in nodes_with_owner(path)
        if isinstance(node, ast.ExceptHandler)
        and catches_everything(node)
        and not raises_again(node)
        if not any(
            named(path).startswith(file) and owner.startswith(name) for file, name in BOUNDARIES
        )
    ]

    assert wide == []


def catches_everything(handler):
    caught = handler.type
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(
        name is None or (isinstance(name, ast.Name) and name.id in {"Exception", "BaseException"})
        for name in names
    )


def raises_again(handler):
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_no_path_of_a_machine_is_committed():
    assert lines_that_match(MACHINE_PATH, others(text_files())) == []


def test_no_package_registry_is_named():
    assert lines_that_match(REGISTRY, others(text_files())) == []


@pytest.mark.parametrize("name", ["run", "dev"])
def test_the_lock_pins_by_hash_and_names_no_host(name):
    text = (ROOT / f"packaging/lock/{name}.txt").read_text("utf-8")
    requirements = re.findall(r"^\w.*$", text, re.MULTILINE)

    assert "://" not in text
    assert requirements
    assert all("==" in requirement for requirement in requirements)
    assert len(re.findall(r"^\w.*\\\n {4}--hash=sha256:", text, re.MULTILINE)) == len(requirements)


def test_nothing_smiles():
    shown = [path for path in text_files() if not named(path).startswith("tests/")]

    assert lines_that_match(EMOJI, shown) == []


def test_packaging_is_no_package_so_that_it_does_not_hide_the_real_one():
    assert not (ROOT / "packaging/__init__.py").exists()


@pytest.mark.parametrize(
    ("pattern", "offence"),
    [
        (PATCHING, "from unittest.mock import patch"),
        (PATCHING, "    monkeypatch.setattr(clock, 'now', later)"),
        (UNFINISHED, "# TODO: the rest"),
        (UNFINISHED, "raise NotImplementedError"),
        (MACHINE_PATH, 'open("/home/ana/bottle.jpg")'),
        (MACHINE_PATH, "see /work/notes"),
        (MACHINE_PATH, r"C:\Users\ana"),
        (REGISTRY, "https://pypi.org/project/genads"),
        (EMOJI, "done \U0001f389"),
    ],
)
def test_the_rules_notice_what_they_forbid(pattern, offence):
    assert pattern.search(offence)


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (PATCHING, "monkeypatch.setenv('GENADS_HOME', folder)"),
        (MACHINE_PATH, "https://example.org/home/page and ~/home/x and a/work/b"),
        (UNFINISHED, "a TODOIST-like list"),
        (EMOJI, "✓ done – well"),
    ],
)
def test_the_rules_let_ordinary_lines_pass(pattern, line):
    assert not pattern.search(line)


def test_a_wide_except_is_noticed_unless_it_raises_again():
    handlers = [
        node
        for node in ast.walk(ast.parse(WIDE_EXCEPTS))
        if isinstance(node, ast.ExceptHandler)
        if catches_everything(node) and not raises_again(node)
    ]

    assert [handler.lineno for handler in handlers] == [3, 7]


WIDE_EXCEPTS = """
try: work()
except Exception: pass
try: work()
except ValueError: pass
try: work()
except (ValueError, BaseException): log()
try: work()
except BaseException:
    tidy()
    raise
"""

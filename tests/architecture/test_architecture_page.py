"""ARCHITECTURE.md is read first, so what it names has to exist."""

import ast
import re

from tests.architecture.tree import ROOT, python_files, tree

PAGE = ROOT / "ARCHITECTURE.md"
LONGEST_PAGE = 150
DEFINITIONS = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def quoted():
    return re.findall(r"`([^`\n]+)`", PAGE.read_text("utf-8"))


def definitions():
    """Every class, function and alias of the package."""
    nodes = [node for path in python_files("genads_desktop") for node in ast.walk(tree(path))]
    named = {node.name for node in nodes if isinstance(node, DEFINITIONS)}
    aliases = {
        target.id
        for node in nodes
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return named | aliases


def test_every_file_it_names_exists():
    paths = [text for text in quoted() if re.fullmatch(r"[\w.*-]+(?:/[\w.*-]*)+", text)]
    rooms = (ROOT, ROOT / "genads_desktop")

    assert paths
    assert [
        path for path in paths if not any(any(room.glob(path.rstrip("/"))) for room in rooms)
    ] == []


def test_every_class_it_names_exists():
    names = {text for text in quoted() if re.fullmatch(r"(?:[A-Z][a-z0-9]+)+", text)}

    assert names - definitions() == set()


def test_every_function_it_names_exists():
    names = {text[:-2] for text in quoted() if re.fullmatch(r"\w+\(\)", text)}

    assert names - definitions() == set()


def test_it_is_one_page():
    assert len(PAGE.read_text("utf-8").splitlines()) <= LONGEST_PAGE

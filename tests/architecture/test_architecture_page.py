"""ARCHITECTURE.md is read first, so what it names has to exist."""

import ast
import re

from tests.architecture.tree import ROOT, python_files, tree

PAGE = ROOT / "ARCHITECTURE.md"
LONGEST_PAGE = 150


def quoted():
    return re.findall(r"`([^`\n]+)`", PAGE.read_text("utf-8"))


def defined(*kinds):
    return {
        node.name
        for path in python_files("genads_desktop")
        for node in ast.walk(tree(path))
        if isinstance(node, kinds)
    }


def test_every_file_it_names_exists():
    paths = [text for text in quoted() if re.fullmatch(r"[\w.*-]+(?:/[\w.*-]*)+", text)]
    rooms = (ROOT, ROOT / "genads_desktop")

    assert paths
    assert [
        path for path in paths if not any(any(room.glob(path.rstrip("/"))) for room in rooms)
    ] == []


def test_every_class_it_names_exists():
    names = {text for text in quoted() if re.fullmatch(r"(?:[A-Z][a-z0-9]+)+", text)}

    assert names - defined(ast.ClassDef) == set()


def test_every_function_it_names_exists():
    names = {text[:-2] for text in quoted() if re.fullmatch(r"\w+\(\)", text)}

    assert names - defined(ast.FunctionDef, ast.AsyncFunctionDef) == set()


def test_it_is_one_page():
    assert len(PAGE.read_text("utf-8").splitlines()) <= LONGEST_PAGE

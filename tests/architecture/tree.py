"""The files of this checkout, for the tests that read them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = ("genads_desktop", "tests", "packaging", "benchmarks")
NOT_OURS = {"__pycache__", ".venv", ".git", ".mypy_cache", ".ruff_cache", ".hypothesis", "out"}
TEXT = {".py", ".qml", ".toml", ".md", ".txt", ".json", ".sh", ".yml", ".yaml", ".sql", ".spec"}
PLAIN_NAMES = {"Makefile", "LICENSE", "run", "qmldir", ".gitignore"}


def python_files(*folders: str) -> list[Path]:
    """Every Python file below these folders of the checkout."""
    return sorted(
        path
        for folder in folders or CODE
        for path in (ROOT / folder).rglob("*.py")
        if _is_ours(path)
    )


def text_files() -> list[Path]:
    """Every text file that is, or would be, committed."""
    return [path for path in _listed() if path.suffix in TEXT or path.name in PLAIN_NAMES]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def nodes_with_owner(path: Path) -> Iterator[tuple[str, ast.AST]]:
    """Every node with the dotted name of the class and function it is in."""

    def visit(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.AST]]:
        for child in ast.iter_child_nodes(node):
            yield owner, child
            inner = getattr(child, "name", "") if isinstance(child, _OWNERS) else ""
            yield from visit(child, ".".join(filter(None, (owner, inner))))

    yield from visit(tree(path), "")


_OWNERS = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def _listed() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode == 0:
        names = listing.stdout.decode().split("\0")
        return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and _is_ours(path)]


def _is_ours(path: Path) -> bool:
    return not NOT_OURS.intersection(path.relative_to(ROOT).parts)

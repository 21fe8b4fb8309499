"""Check the QML against the real Python view models.

Describes every @QmlElement class to Qt's tools, then runs qmllint over all pages. A misspelt property,
a wrong argument or an untyped access fails here and not on a designer's screen.
"""

import argparse
import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent
MODULE = "GenAds.ViewModels"


def main(words: Sequence[str]) -> int:
    """Lint all pages, or those named; return 1 when anything is wrong."""
    parser = argparse.ArgumentParser(description="Check the QML against the Python view models.")
    parser.add_argument("pages", nargs="*", type=Path, help="QML files; all of ui/ without any")
    named = [page.resolve() for page in parser.parse_args(words).pages]
    complaints = lint(named or sorted((ROOT / "ui").rglob("*.qml")))
    print(complaints or "The QML fits the view models.")
    return 1 if complaints else 0


def lint(pages: Sequence[Path]) -> str:
    """Return what qmllint has to say about these pages; nothing is good."""
    with tempfile.TemporaryDirectory() as folder:
        describe(Path(folder))
        imports = ["-I", str(ROOT / "ui"), "-I", folder]
        told = subprocess.run(
            [TOOLS / "pyside6-qmllint", "-W", "0", "--unused-imports", "warning", *imports, *pages],
            check=False,
            capture_output=True,
            text=True,
        )
    if told.returncode == 0:
        return ""
    lines = (told.stdout + told.stderr).splitlines()
    return "\n".join(line for line in lines if line and not line.endswith("returned 255"))


def describe(folder: Path) -> None:
    """Write the QML module of the view models into `folder`, as Qt's tools understand it."""
    target = folder / MODULE.replace(".", "/")
    target.mkdir(parents=True)
    sources = sorted((ROOT / "genads_desktop" / "viewmodels").glob("*.py"))
    described = [dumped(source, target) for source in sources if is_qml(source)]
    subprocess.run(
        [
            TOOLS / "pyside6-qmltyperegistrar",
            *("--generate-qmltypes", target / "viewmodels.qmltypes"),
            *("--import-name", MODULE, "--major-version", "1"),
            *("-o", target / "registration.cpp"),
            *described,
        ],
        check=True,
        capture_output=True,
    )
    (target / "qmldir").write_text(
        f"module {MODULE}\ntypeinfo viewmodels.qmltypes\ndepends QtQml.Models\n", "utf-8"
    )


def is_qml(source: Path) -> bool:
    return "@QmlElement" in source.read_text("utf-8")


def dumped(source: Path, folder: Path) -> Path:
    """Describe the classes of one module in a file."""
    told = subprocess.run(
        [TOOLS / "pyside6-metaobjectdump", source], check=True, capture_output=True, text=True
    )
    described = json.loads(told.stdout)
    constant = constants(source)
    for shape in (shape for module in described for shape in module["classes"]):
        for each in shape.get("properties", ()):
            each["constant"] = (shape["className"], each["name"]) in constant
    target = folder / f"{source.stem}.json"
    target.write_text(json.dumps(described), "utf-8")
    return target


def constants(source: Path) -> set[tuple[str, str]]:
    """Return class and name of every property that never changes, which Qt's own tool leaves out."""
    shapes = [
        node for node in ast.parse(source.read_text("utf-8")).body if isinstance(node, ast.ClassDef)
    ]
    return {
        (shape.name, method.name)
        for shape in shapes
        for method in shape.body
        if isinstance(method, ast.FunctionDef)
        for call in method.decorator_list
        if isinstance(call, ast.Call)
        if any(word.arg == "constant" for word in call.keywords)
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

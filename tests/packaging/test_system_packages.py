"""A library that is missing: installed where that asks nothing, else told to the letter."""

import sys

import pytest

from tests.packaging.conftest import TinyCheckout

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux needs packages")

LIBRARY, PACKAGE = "libsurely-not-there.so.9", "libsurely9"
NOTES = """#!/bin/sh
echo "$(basename "$0") $* DEBIAN_FRONTEND=$DEBIAN_FRONTEND" >> "$NOTES"
"""


@pytest.fixture
def poor_checkout(tmp_path):
    """A checkout that needs a library nobody has."""
    checkout = TinyCheckout(tmp_path / "checkout")
    table = checkout.root / "packaging/linux/drawing-libraries.txt"
    table.write_text(f"# library, package\n{LIBRARY} {PACKAGE}\n")
    return checkout


def program(folder, name, script):
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(script)
    (folder / name).chmod(0o755)


def test_without_apt_the_exact_line_is_told_and_nothing_else_happens(poor_checkout, tmp_path):
    code, said = poor_checkout.dev("demo", PATH=str(tmp_path / "empty"))

    assert code == 3
    assert f"sudo apt-get install -y --no-install-recommends {PACKAGE}\n" in said
    assert not (poor_checkout.root / ".venv").exists()


def test_with_the_right_to_do_so_the_package_is_installed_unasked(poor_checkout, tmp_path):
    programs, notes = tmp_path / "programs", tmp_path / "notes"
    program(programs, "apt-get", NOTES)
    program(programs, "sudo", '#!/bin/sh\nshift\nexec "$@"\n')

    code, said = poor_checkout.dev("demo", PATH=f"{programs}:/usr/bin:/bin", NOTES=str(notes))

    update, install = notes.read_text().splitlines()
    assert " update" in update
    assert f"install -y --no-install-recommends {PACKAGE}" in install
    assert install.endswith("DEBIAN_FRONTEND=noninteractive")
    assert code == 3
    assert f"still these do not load: {LIBRARY}" in said


def test_a_failed_installation_ends_with_the_line_to_type(poor_checkout, tmp_path):
    programs = tmp_path / "programs"
    program(programs, "apt-get", "#!/bin/sh\necho no route to the archive >&2\nexit 100\n")
    program(programs, "sudo", '#!/bin/sh\nshift\nexec "$@"\n')

    code, said = poor_checkout.dev("demo", PATH=f"{programs}:/usr/bin:/bin")

    assert code == 3
    assert "no route to the archive" in said
    assert f"sudo apt-get install -y --no-install-recommends {PACKAGE}" in said

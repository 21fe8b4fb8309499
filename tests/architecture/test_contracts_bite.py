"""Every import contract notices what it forbids: each is broken once, in a copy of the package."""

import os
import re
import shutil
import subprocess
import sys
import tomllib

import pytest

from tests.architecture.test_tools import IMPORT_LINTER
from tests.architecture.tree import ROOT

OFFENCES = {
    "Layers": ("media/offence.py", "import genads_desktop.config.paths"),
    "Adapters know the ports": (
        "adapters/secrets/offence.py",
        "import genads_desktop.services.doctor",
    ),
    "Adapters of different ports": (
        "adapters/secrets/offence.py",
        "import genads_desktop.adapters.doctor.qt",
    ),
    "Only the composition root": (
        "cli/offence.py",
        "import genads_desktop.adapters.secrets.keyring",
    ),
    "Qt lives": ("adapters/secrets/offence.py", "import PySide6.QtCore"),
    "Only the shell": ("viewmodels/offence.py", "import qasync"),
    "Vendor libraries": ("services/offence.py", "import boto3"),
    "Pictures, sound": ("services/offence.py", "import numpy"),
    "No cycles": (
        "config/offence.py",
        "import genads_desktop.config.offender",
    ),
}
SECOND_FILES = {"No cycles": ("config/offender.py", "import genads_desktop.config.offence")}


@pytest.fixture(scope="module")
def broken_contracts(tmp_path_factory):
    """Names of the contracts that are broken in a copy in which every offence was committed."""
    copy = tmp_path_factory.mktemp("offences")
    shutil.copy(ROOT / "pyproject.toml", copy)
    package = copy / "genads_desktop"
    shutil.copytree(ROOT / "genads_desktop", package, ignore=shutil.ignore_patterns("__pycache__"))
    for file, line in (*OFFENCES.values(), *SECOND_FILES.values()):
        (package / file).parent.mkdir(exist_ok=True)
        (package / file).parent.joinpath("__init__.py").touch()
        with (package / file).open("a") as offence:
            offence.write(f"{line}\n")
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.argv.append('--no-cache'); {IMPORT_LINTER}"],
        cwd=copy,
        env={**os.environ, "COLUMNS": "300"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    return re.findall(r"^(.*) BROKEN\b", done.stdout, re.MULTILINE)


@pytest.mark.parametrize("contract", OFFENCES)
def test_a_contract_notices_what_it_forbids(broken_contracts, contract):
    assert any(name.startswith(contract) for name in broken_contracts)


def test_every_contract_is_tried():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    names = [contract["name"] for contract in settings["tool"]["importlinter"]["contracts"]]

    assert [name for name in names if not name.startswith(tuple(OFFENCES))] == []

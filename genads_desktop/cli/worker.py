"""`genads worker MODULE`: how a frozen program starts its own worker processes. Not for people."""

import runpy
import sys
from typing import Annotated

import typer

_OURS = "genads_desktop.adapters."
_ENDING = "worker"


def worker(module: Annotated[str, typer.Argument(help="The worker's module.")]) -> None:
    """Run one of our worker modules as a program."""
    if not (module.startswith(_OURS) and module.endswith(_ENDING)):
        raise typer.BadParameter(f"{module} is not a worker of this program.")
    sys.argv = [module]
    runpy.run_module(module, run_name="__main__")

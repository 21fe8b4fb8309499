"""The program: its commands, and the one place where errors end."""

import logging
import sys
from typing import Annotated

import typer

import genads_desktop
from genads_desktop.cli import costs, cutout, decide, doctor, library, make, plan, worker
from genads_desktop.cli.exits import KNOWN_ERRORS, CommandError, Exit, complain, exit_code, say

logger = logging.getLogger(__name__)

program = typer.Typer(
    name="genads",
    help="Finished vertical perfume ads from a photo and a sentence.",
    epilog="Without a command, or with photos instead of one, the window opens.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
program.command("make")(make.make)
program.command("plan")(plan.plan)
program.command("costs")(costs.costs)
program.command("decide")(decide.decide)
program.command("cutout")(cutout.cutout)
program.command("doctor")(doctor.doctor)
program.command("worker", hidden=True)(worker.worker)
program.add_typer(library.commands, name="library")


def _show_version(asked: bool) -> None:  # noqa: FBT001 - typer calls it so
    if asked:
        say(f"GenAds Desktop {genads_desktop.__version__}")
        raise typer.Exit


@program.callback()
def root(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Say the version."),
    ] = False,
) -> None:
    """Finished vertical perfume ads from a photo and a sentence."""


def main() -> None:
    """Run a command and end the process with its exit code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run a command and return its exit code. Every error ends here, as a sentence."""
    try:
        program(arguments, prog_name="genads")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else Exit.FAILED
    except KeyboardInterrupt:
        complain("Stopped.")
        return Exit.STOPPED
    except (CommandError, *KNOWN_ERRORS) as error:
        complain(str(error))
        return exit_code(error)
    except Exception as error:
        logger.exception("unexpected error")
        complain(
            f"Something went wrong that should not ({type(error).__name__}: {error}). "
            "Finished work is kept; the details are in the log file."
        )
        return Exit.FAILED
    return Exit.DONE

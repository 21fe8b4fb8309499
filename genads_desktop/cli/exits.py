"""How a command ends: exit codes others script against, and errors as sentences."""

import json
from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from rich.console import Console

from genads_desktop.domain.errors import DomainError
from genads_desktop.ports.errors import (
    LocalEngineError,
    MediaStoreError,
    ProviderError,
    ProviderNotConfiguredError,
    SecretError,
    StoreError,
)
from genads_desktop.services.generation.caps import OverBudgetError

out = Console(soft_wrap=True)
err = Console(stderr=True, soft_wrap=True)

KNOWN_ERRORS = (
    DomainError,
    ProviderError,
    LocalEngineError,
    StoreError,
    MediaStoreError,
    SecretError,
)
"""Errors whose message is a sentence for people."""


class Exit(IntEnum):
    """Exit codes."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    SETUP_MISSING = 3
    NEEDS_DECISION = 4
    STOPPED = 130
    """Ctrl+C, as shells count it."""


class CommandError(Exception):
    """A command cannot go on; the message says why, and what to do."""

    def __init__(self, message: str, code: Exit = Exit.FAILED) -> None:
        super().__init__(message)
        self.code = code


def exit_code(error: Exception) -> Exit:
    """Return the exit code an error ends the program with."""
    match error:
        case CommandError():
            return error.code
        case ProviderNotConfiguredError():
            return Exit.SETUP_MISSING
        case OverBudgetError():
            return Exit.NEEDS_DECISION
        case _:
            return Exit.FAILED


def print_json(document: Mapping[str, Any]) -> None:
    """Print the one JSON object that ends a `--json` run."""
    out.file.write(json.dumps(document, ensure_ascii=False) + "\n")
    out.file.flush()


def say(text: str) -> None:
    """Print a line for people, as it is."""
    out.print(text, markup=False, highlight=False)


def complain(text: str) -> None:
    """Print a problem for people, on the error stream."""
    err.print(text, markup=False, highlight=False, style="bold red")

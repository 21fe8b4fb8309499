"""The planner alone, for commands that need nothing else of an installation."""

from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager

from genads_desktop.adapters.ledger.sql import ledger_in
from genads_desktop.adapters.secrets.keyring import KeyringSecrets
from genads_desktop.bootstrap.home import open_home
from genads_desktop.bootstrap.parts import open_models, open_planner
from genads_desktop.bootstrap.planner import LOCAL, asked_planner
from genads_desktop.ports.planner import Planner
from genads_desktop.services.generation.books import LedgerThread


@asynccontextmanager
async def lent_planner(wanted: str = "") -> AsyncIterator[Planner]:
    """The planner alone, with the book its costs are written in. `wanted` is as `asked_planner` has it.

    `local` plans on this machine and opens nothing. Raise `StoreError` and `ProviderNotConfiguredError`.
    """
    if wanted in {"local", LOCAL}:
        yield open_planner()
        return
    paths, settings = open_home()
    with ExitStack() as closing:
        books = LedgerThread()
        closing.callback(books.close)
        ledger = ledger_in(paths.ledger)
        closing.callback(ledger.close_book)
        models = open_models(paths.home / "models.toml")
        yield await asked_planner(
            models, KeyringSecrets(), settings.effective, ledger, books, wanted=wanted
        )

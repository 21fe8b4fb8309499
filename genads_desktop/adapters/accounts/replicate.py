"""The account at Replicate: whose it is. Its credit is told on its web pages only."""

import asyncio

from genads_desktop.adapters.vendors.replicate import (
    ReplicateAccount,
    close_replicate,
    replicate_client,
    replicate_errors,
)
from genads_desktop.ports.accounts import AccountReport


class ReplicateProviderAccount:
    """Asks who the token belongs to, which is free."""

    title = "Replicate"

    def __init__(self, account: ReplicateAccount) -> None:
        self._account = account

    async def look(self) -> AccountReport:
        """Ask for the account. Raise `ProviderError`."""
        with replicate_errors(self._account.trouble):
            client = await replicate_client(self._account)
            try:
                async with asyncio.timeout(self._account.patience):
                    found = await client.accounts.async_current()
                return AccountReport(owner=str(found.username))
            finally:
                await close_replicate(client)

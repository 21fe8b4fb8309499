"""Waiting for background work, with a limit."""

import asyncio


async def until(condition, *, seconds=5):
    """Let everything else go on until the condition holds."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - any condition, not only an event's
            await asyncio.sleep(0)

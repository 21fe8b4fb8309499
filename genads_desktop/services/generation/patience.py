"""Trying again what cost nothing."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from genads_desktop.ports.errors import BusyError, UnclearError
from genads_desktop.services.generation.events import StepRetrying
from genads_desktop.services.generation.workplace import Execution

OUT_OF_REACH = (BusyError, UnclearError, ConnectionError, TimeoutError)

ResultT = TypeVar("ResultT")


async def patiently(
    execution: Execution,
    key: str,
    call: Callable[[], Awaitable[ResultT]],
    errors: tuple[type[Exception], ...] = OUT_OF_REACH,
) -> ResultT:
    """Call until it works. Raise the last error when the pauses together outlast our patience."""
    failures = 0
    waited = 0.0
    while True:
        try:
            return await call()
        except errors as error:
            failures += 1
            seconds = max(_asked_for(error), execution.pace.delay(failures))
            waited += seconds
            if waited > execution.pace.patience:
                raise
            execution.report(StepRetrying(key, seconds, str(error)))
        await asyncio.sleep(seconds)


def _asked_for(error: Exception) -> float:
    return (error.retry_after or 0.0) if isinstance(error, BusyError) else 0.0

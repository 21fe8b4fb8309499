"""Talking to the ledger from the event loop, on one thread of its own."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar

InputT = ParamSpec("InputT")
ResultT = TypeVar("ResultT")


class LedgerThread:
    """Makes the ledger's short calls in order; a cancelled caller never cuts a write short."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="ledger")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    async def call(
        self, method: Callable[InputT, ResultT], *args: InputT.args, **kwargs: InputT.kwargs
    ) -> ResultT:
        loop = asyncio.get_running_loop()
        answer = loop.run_in_executor(self._executor, partial(method, *args, **kwargs))
        answer.add_done_callback(_heard)
        return await asyncio.shield(answer)

    def close(self) -> None:
        """Take no further calls. One that is on its way to the disk still gets there."""
        self._executor.shutdown(wait=False)


def _heard(answer: asyncio.Future[Any]) -> None:
    """Keep asyncio from complaining about an error whose caller was cancelled."""
    if not answer.cancelled():
        answer.exception()

"""Background tasks with an owner."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)

Work = Callable[[], Awaitable[None]]


class TaskScope:
    """The background tasks of one screen. Each has a name; closing the scope ends them all."""

    def __init__(self, on_error: Callable[[Exception], None]) -> None:
        self._on_error = on_error
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, name: str, work: Work) -> None:
        """Start `work`, ending first whatever runs under the same name."""
        self.cancel(name)
        task = asyncio.get_running_loop().create_task(self._guard(work), name=name)
        self._tasks[name] = task
        task.add_done_callback(lambda done: self._forget(name, done))

    def is_running(self, name: str) -> bool:
        return name in self._tasks

    async def ended(self, prefix: str) -> None:
        """Wait until nothing runs any more whose name begins so."""
        while running := [task for name, task in self._tasks.items() if name.startswith(prefix)]:
            await asyncio.wait(running)

    def cancel(self, name: str) -> None:
        task = self._tasks.pop(name, None)
        if task is not None:
            task.cancel()

    async def close(self) -> None:
        """End every task and wait until it has ended."""
        tasks = list(self._tasks.values())
        for name in list(self._tasks):
            self.cancel(name)
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, name: str, task: asyncio.Task[None]) -> None:
        if self._tasks.get(name) is task:
            del self._tasks[name]

    async def _guard(self, work: Work) -> None:
        """Log and show an error: the one place where background errors end."""
        try:
            await work()
        except Exception as error:
            logger.exception("background task failed")
            self._on_error(error)

"""How long the GUI thread does not answer: a timer of 10 ms that notes how late it comes."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot

TICK_MS = 10


class GapMeter(QObject):
    """Runs from its making until `stop`; gaps are in milliseconds, over the tick itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    @property
    def worst(self) -> float:
        return max(self.gaps, default=0.0)

    def over(self, limit: float) -> int:
        """Count the gaps longer than `limit` milliseconds."""
        return sum(gap > limit for gap in self.gaps)

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000 - TICK_MS)
        self._last = now

"""Garbage collection on the GUI thread only.

Python collects cycles in whichever thread happens to allocate. In a worker thread that can destroy a
QObject of the GUI thread and crash the program, so automatic collection is off and a timer does it here.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 1000


class GuiThreadGc(QObject):
    """Collects on the thread it lives in, once a second when there is something to collect."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._limits = gc.get_threshold()
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(_INTERVAL_MS)

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that has grown over its limit."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._limits[generation]:
                gc.collect(generation)
                return

"""A person on a long way through the window: takes pictures, notes what is waited for, turns the wheel."""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from tests.ui.person import PLAIN, Ui

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
FELT = 2.0
"""Seconds from which on a wait is one."""
LONGEST_WAY, ROOM_BELOW = 20, 80
"""Turns of the wheel, and pixels that a bar at the foot of a page may take."""


class Walker(Ui):
    """A person who takes pictures of the way, and remembers what was waited for."""

    def __init__(self, *told, pictures):
        super().__init__(*told)
        self._pictures = pictures

    def see(self, station):
        """Look at what is there, and keep a picture of it where that is wished."""
        self.pause(0.6)
        if self._pictures:
            self.screenshot(self._pictures / f"{station}.png")

    def await_(self, what, condition, seconds=60.0):
        """Wait for something, and note how long it took."""
        began = monotonic()
        self.wait(condition, seconds=seconds)
        took = monotonic() - began
        if took > FELT and self._pictures:
            with (self._pictures / "waits.txt").open("a", encoding="utf-8") as waits:
                waits.write(f"{took:6.1f} s  {what}\n")

    def reach(self, name, over):
        """Turn the wheel over something until a thing lies in the window, with some room below it."""
        place = QPointF(self.center(over))
        for _ in range(LONGEST_WAY):
            if self.center(name, dy=1).y() < self.window.height() - ROOM_BELOW:
                return
            turn = QWheelEvent(
                place,
                self.window.mapToGlobal(place),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                PLAIN,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            turn.setTimestamp(round(monotonic() * 1000))
            QCoreApplication.sendEvent(self.window, turn)
            self.pause(0.2)
        raise AssertionError(f"the wheel does not reach {name}")

    def fill(self, field, text):
        """Type over what stands in a field."""
        self._at_rest(field)
        self.click(self.center(field, 0.5, 0.8))
        self.key(Key.Key_A, CONTROL)
        self.type(text)

"""A person at the window: finds things by name, points, drags, types and drops files."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton
RIGHT = Qt.MouseButton.RightButton
PLAIN = Qt.KeyboardModifier.NoModifier
FRAME_MS = 17
LONGEST_MOVE = 120
"""Frames after which a thing that still moves, or is still out of the window, is a fault."""


def walk(root: QObject) -> Iterator[QObject]:
    """Everything in the window; `findChild` misses what lists and loaders made."""
    seen: set[int] = set()
    stack: list[QObject] = [root]
    while stack:
        thing = stack.pop()
        address = shiboken6.getCppPointer(thing)[0]
        if address in seen:
            continue
        seen.add(address)
        yield thing
        if isinstance(thing, QQuickWindow):
            stack.append(thing.contentItem())
        if isinstance(thing, QQuickItem):
            stack.extend(reversed(thing.childItems()))
        stack.extend(thing.children())


def shown_items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item below this one, without what is in hidden ones."""
    for item in root.childItems():
        if item.isVisible():
            yield item
            yield from shown_items(item)


class Ui:
    """Drives one window with real events. `app` is its view model, `services` what is behind it."""

    def __init__(self, window, app, services, qtbot):
        self.window = window
        self.app = app
        self.services = services
        self._qtbot = qtbot

    def find(self, name: str) -> QObject:
        """Return the thing with this `objectName`: the visible one when there are several."""
        for item in shown_items(self.window.contentItem()):
            if item.objectName() == name:
                return item
        for thing in walk(self.window):
            if thing.objectName() == name:
                return thing
        have = sorted({item.objectName() for item in shown_items(self.window.contentItem())} - {""})
        raise LookupError(f"no {name!r}; in sight are {', '.join(have)}")

    def has(self, name: str) -> bool:
        """Tell whether something visible has this `objectName`."""
        return any(item.objectName() == name for item in shown_items(self.window.contentItem()))

    def item(self, name: str) -> QQuickItem:
        thing = self.find(name)
        assert isinstance(thing, QQuickItem), thing
        return thing

    def value(self, name: str, property_name: str):
        return self.find(name).property(property_name)

    def center(self, name: str, dx: float = 0.5, dy: float = 0.5) -> QPoint:
        """Return a point of an item in the window; `dx` and `dy` are shares of its size."""
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() * dx, item.height() * dy)).toPoint()

    def click(self, where: str | QPoint, *, button=LEFT, modifiers=PLAIN) -> None:
        QTest.mouseClick(self.window, button, modifiers, self._at_rest(where))
        self.settle()

    def double_click(self, where: str | QPoint) -> None:
        QTest.mouseDClick(self.window, LEFT, PLAIN, self._at_rest(where))
        self.settle()

    def right_click(self, where: str | QPoint) -> None:
        self.click(where, button=RIGHT)

    def hover(self, where: str | QPoint) -> None:
        QTest.mouseMove(self.window, self._at_rest(where))
        self.settle()

    def drag(self, start: str | QPoint, end: str | QPoint, *, steps=12, modifiers=PLAIN) -> None:
        begin, goal = self._at_rest(start), self._at_rest(end)
        QTest.mousePress(self.window, LEFT, modifiers, begin)
        for step in range(1, steps + 1):
            QTest.mouseMove(self.window, begin + (goal - begin) * (step / steps))
            self._qtbot.wait(5)
        QTest.mouseRelease(self.window, LEFT, modifiers, goal)
        self.settle()

    def key(self, key: Qt.Key, modifiers=PLAIN) -> None:
        QTest.keyClick(self.window, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, letter)
        self.settle()

    def drop_files(self, where: str | QPoint, files: list[Path]) -> bool:
        """Drop files from outside; tell whether they were taken."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(file) for file in files])
        point = QPointF(self._at_rest(where))
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(point.toPoint(), copy, mime, LEFT, PLAIN)
        if not self._sent(enter):
            self._sent(QDragLeaveEvent())
            return False
        self._sent(QDragMoveEvent(point.toPoint(), copy, mime, LEFT, PLAIN))
        taken = self._sent(QDropEvent(point, copy, mime, LEFT, PLAIN))
        self.settle()
        return taken

    def focused(self) -> str:
        """Return the `objectName` of what has the keyboard."""
        item = self.window.activeFocusItem()
        return item.objectName() if item else ""

    def settle(self) -> None:
        """Let the window take its events, lay out and polish."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def rest(self) -> None:
        """Let a frame or two be drawn, so that layouts are done."""
        for _ in range(2):
            self._qtbot.wait(FRAME_MS)
        self.settle()

    def pause(self, seconds: float) -> None:
        """Do nothing for a while; background work goes on."""
        self._qtbot.wait(round(seconds * 1000))

    def wait(self, condition, *, seconds: float = 10.0) -> None:
        """Wait until `condition()` is true; background work goes on meanwhile."""
        self._qtbot.waitUntil(condition, timeout=round(seconds * 1000))
        self.settle()

    def wait_for(self, name: str, *, seconds: float = 10.0) -> QObject:
        """Wait until something visible has this `objectName`."""
        self.wait(lambda: self.has(name), seconds=seconds)
        return self.find(name)

    def run(self, work, *, seconds: float = 20.0):
        """Finish a coroutine on the window's loop, and return its result."""
        task = asyncio.ensure_future(work)
        self._qtbot.waitUntil(task.done, timeout=round(seconds * 1000))
        self.settle()
        return task.result()

    def screenshot(self, file: Path):
        """Save what the window shows. Video stays black offscreen."""
        image = self.window.grabWindow()
        assert image.save(str(file))
        return image

    def _at_rest(self, where: str | QPoint) -> QPoint:
        """Return a point to press; what slides in or is laid out yet is waited for, as a person would."""
        if isinstance(where, QPoint):
            return where
        before = self.center(where)
        for _ in range(LONGEST_MOVE):
            self._qtbot.wait(FRAME_MS)
            now = self.center(where)
            if now == before and self._holds(now):
                return now
            before = now
        raise AssertionError(f"{where} does not come to rest in the window; it is at {before}")

    def _holds(self, point: QPoint) -> bool:
        return 0 <= point.x() < self.window.width() and 0 <= point.y() < self.window.height()

    def _sent(self, event: QEvent) -> bool:
        QCoreApplication.sendEvent(self.window, event)
        return event.isAccepted()

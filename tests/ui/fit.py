"""Whether everything one can press lies where one can reach it."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.ui.access import INTERACTIVE, described
from tests.ui.person import shown_items

SLACK = 1.0
"""Pixels an edge may be off, for rounding."""


def outside_items(window) -> list[str]:
    """Every visible item one can press that is not wholly in the window, nor can be scrolled there."""
    return sorted(
        {
            f"{described(item)}: {trouble}"
            for item in shown_items(window.contentItem())
            if item.width() > 0
            if item.height() > 0
            if is_pressed(item)
            if (trouble := trouble_of(item))
        }
    )


def is_pressed(item: QQuickItem) -> bool:
    """Tell whether one can press or type there; a bottle may stand in a picture larger than it is."""
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is None or not interface.isValid():
        return item.activeFocusOnTab()
    role = interface.role()
    return role in INTERACTIVE or (item.activeFocusOnTab() and role != QAccessible.Role.Graphic)


def trouble_of(item: QQuickItem) -> str:
    """Say by how much an item is out of the window or out of what scrolls it."""
    seen = item.mapRectToItem(item.parentItem(), QRectF(0, 0, item.width(), item.height()))
    for holder in holders(item):
        room = room_of(holder)
        beyond = overlap(seen, room)
        if beyond:
            return f"{beyond} of {described(holder)}"
        if is_flickable(holder.parentItem()):
            seen = within_reach(seen, holder)
        parent = holder.parentItem()
        seen = holder.mapRectToItem(parent, seen) if parent is not None else seen
    return ""


def holders(item: QQuickItem) -> Iterator[QQuickItem]:
    """What the item lies in, inside out, to the window."""
    holder = item.parentItem()
    while holder is not None:
        yield holder
        holder = holder.parentItem()


def room_of(holder: QQuickItem) -> QRectF | None:
    """Where things in it can be reached: None when it does not cut them off."""
    view = holder.parentItem()
    if is_flickable(view):
        width = max(view.width(), view.property("contentWidth"))
        height = max(view.height(), view.property("contentHeight"))
        return QRectF(view.property("originX"), view.property("originY"), width, height)
    if holder.parentItem() is None or holder.clip():
        return QRectF(0, 0, holder.width(), holder.height())
    return None


def is_flickable(item: QQuickItem | None) -> bool:
    return item is not None and item.inherits("QQuickFlickable")


def within_reach(seen: QRectF, content: QQuickItem) -> QRectF:
    """Where the item is once it is scrolled to: as much of it as the view is large."""
    view = content.parentItem()
    width, height = min(seen.width(), view.width()), min(seen.height(), view.height())
    left = min(max(seen.left(), -content.x()), view.width() - content.x() - width)
    top = min(max(seen.top(), -content.y()), view.height() - content.y() - height)
    return QRectF(left, top, width, height)


def overlap(seen: QRectF, room: QRectF | None) -> str:
    if room is None:
        return ""
    sides = {
        "left": room.left() - seen.left(),
        "right": seen.right() - room.right(),
        "above": room.top() - seen.top(),
        "below": seen.bottom() - room.bottom(),
    }
    return ", ".join(f"{by:.0f} px {side}" for side, by in sides.items() if by > SLACK)

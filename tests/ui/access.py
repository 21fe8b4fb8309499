"""What a screen reader is told of the things on the screen."""

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.ui.person import shown_items

Role = QAccessible.Role
INTERACTIVE = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.PageTabList,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
}
SAYS_NOTHING = {Role.NoRole, Role.Client, Role.Pane, Role.Window, Role.StaticText}
"""Roles that do not tell what one can do."""


def silent_items(window) -> list[str]:
    """Every visible item one can press, type in or reach with Tab that has no name, or no role."""
    return sorted(
        {
            f"{described(item)}: {problem}"
            for item in shown_items(window.contentItem())
            if item.width() > 0
            if item.height() > 0
            if (problem := problem_of(item))
        }
    )


def problem_of(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    reachable = item.activeFocusOnTab() and item.isEnabled()
    if interface is None or not interface.isValid():
        return "nothing is told of it, and Tab reaches it" if reachable else ""
    role = interface.role()
    if reachable and role in SAYS_NOTHING:
        return f"its role is {role.name}, and Tab reaches it"
    hidden = interface.state().passwordEdit
    kind = QAccessible.Text.Description if hidden else QAccessible.Text.Name
    named = interface.text(kind).strip()
    if (reachable or role in INTERACTIVE) and not named:
        return f"a {role.name} without a name"
    return ""


def described(item: QQuickItem) -> str:
    """Say which item it is: its type, its name, and the named item it is in."""
    parent = item.parentItem()
    while parent is not None and not parent.objectName():
        parent = parent.parentItem()
    kind = item.metaObject().className().split("_QML")[0]
    return f"{kind} {item.objectName() or '(no objectName)'} in {parent.objectName() if parent else 'the window'}"

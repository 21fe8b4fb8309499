// Lies behind a page. A press outside a text field takes the keyboard from it, so that keys command the page again.
import QtQuick

Item {
    id: root

    // Whether the keyboard writes into a field of this page.
    readonly property bool typing: isField(Window.activeFocusItem)

    function isField(item: Item): bool {
        return item instanceof TextInput || item instanceof TextEdit;
    }

    function take(): void {
        root.forceActiveFocus(Qt.OtherFocusReason);
    }

    anchors.fill: parent
    focus: true
    Accessible.ignored: true

    PointHandler {
        acceptedButtons: Qt.AllButtons
        onActiveChanged: {
            const field = root.Window.activeFocusItem;
            if (active && root.typing && !field.contains(field.mapFromItem(root, point.position)))
                root.take();
        }
    }
}

// What can be done with a scene.
import QtQuick
import GenAds.Controls

ContextMenu {
    id: root

    property bool first: false
    property bool last: false

    signal openWished
    signal earlierWished
    signal laterWished
    signal successorWished
    signal removalWished

    ContextMenuItem {
        text: qsTr("Change")
        shortcutText: "Return"
        onTriggered: root.openWished()
    }

    ContextMenuItem {
        text: qsTr("Move earlier")
        shortcutText: "Alt+Left"
        enabled: !root.first
        onTriggered: root.earlierWished()
    }

    ContextMenuItem {
        text: qsTr("Move later")
        shortcutText: "Alt+Right"
        enabled: !root.last
        onTriggered: root.laterWished()
    }

    ContextMenuItem {
        text: qsTr("Add a scene after it")
        onTriggered: root.successorWished()
    }

    ContextMenuItem {
        text: qsTr("Remove")
        shortcutText: "Delete"
        danger: true
        onTriggered: root.removalWished()
    }
}

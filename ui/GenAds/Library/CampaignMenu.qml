// What can be done with the chosen campaigns.
import QtQuick
import GenAds.Controls

ContextMenu {
    id: root

    required property int chosen
    required property bool archived

    signal openWished
    signal renameWished
    signal duplicateWished
    signal archiveWished
    signal restoreWished
    signal deleteWished

    objectName: "campaignMenu"

    ContextMenuItem {
        objectName: "menuOpen"
        text: qsTr("Open")
        enabled: root.chosen === 1
        onTriggered: root.openWished()
    }

    ContextMenuItem {
        objectName: "menuRename"
        text: qsTr("Rename")
        shortcutText: "F2"
        enabled: root.chosen === 1
        onTriggered: root.renameWished()
    }

    ContextMenuItem {
        objectName: "menuDuplicate"
        text: qsTr("Duplicate")
        shortcutText: "Ctrl+D"
        enabled: root.chosen > 0
        onTriggered: root.duplicateWished()
    }

    ContextMenuItem {
        objectName: "menuArchive"
        text: root.archived ? qsTr("Put back into the library") : qsTr("Archive")
        enabled: root.chosen > 0
        onTriggered: root.archived ? root.restoreWished() : root.archiveWished()
    }

    ContextMenuItem {
        objectName: "menuDelete"
        text: qsTr("Delete")
        shortcutText: "Delete"
        danger: true
        enabled: root.chosen > 0
        onTriggered: root.deleteWished()
    }
}

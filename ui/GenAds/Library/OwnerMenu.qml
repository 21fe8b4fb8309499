// What can be done with a brand or a perfume.
import QtQuick
import GenAds.Controls

ContextMenu {
    id: root

    required property bool archived
    property string kind: ""
    property string recordId: ""

    signal openWished(kind: string, id: string)
    signal renameWished(kind: string, id: string)
    signal duplicateWished(kind: string, id: string)
    signal archiveWished(kind: string, id: string)
    signal restoreWished(kind: string, id: string)
    signal deleteWished(kind: string, id: string)

    function show(kind: string, id: string): void {
        root.kind = kind;
        root.recordId = id;
        root.popup();
    }

    objectName: "ownerMenu"

    ContextMenuItem {
        objectName: "ownerOpen"
        text: qsTr("Open")
        onTriggered: root.openWished(root.kind, root.recordId)
    }

    ContextMenuItem {
        objectName: "ownerRename"
        text: qsTr("Rename")
        shortcutText: "F2"
        onTriggered: root.renameWished(root.kind, root.recordId)
    }

    ContextMenuItem {
        objectName: "ownerDuplicate"
        text: root.kind === "brand" ? qsTr("Duplicate without perfumes") : qsTr("Duplicate without campaigns")
        onTriggered: root.duplicateWished(root.kind, root.recordId)
    }

    ContextMenuItem {
        objectName: "ownerArchive"
        text: root.archived ? qsTr("Put back into the library") : qsTr("Archive")
        onTriggered: root.archived ? root.restoreWished(root.kind, root.recordId) : root.archiveWished(root.kind, root.recordId)
    }

    ContextMenuItem {
        objectName: "ownerDelete"
        text: root.kind === "brand" ? qsTr("Delete with its perfumes") : qsTr("Delete with its campaigns")
        danger: true
        onTriggered: root.deleteWished(root.kind, root.recordId)
    }
}

// A new name for a brand, a perfume or a campaign. It stays until the name is accepted.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Sheet {
    id: root

    property string kind: ""
    property string recordId: ""
    property string typed: ""
    required property string problem

    signal begun
    signal named(kind: string, id: string, name: string)

    function ask(kind: string, id: string, name: string): void {
        root.kind = kind;
        root.recordId = id;
        root.typed = name;
        root.begun();
        root.open();
    }

    function settle(): void {
        root.named(root.kind, root.recordId, root.typed);
    }

    objectName: "renameSheet"
    title: qsTr("Rename")
    agree: ""
    refuse: ""
    onOpened: field.focusField()

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.l

        Field {
            id: field
            objectName: "renameField"
            label: qsTr("Name")
            text: root.typed
            problem: root.problem
            onEdited: text => root.typed = text
            Keys.onReturnPressed: root.settle()
            Keys.onEnterPressed: root.settle()
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s

            Item {
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "renameCancel"
                text: qsTr("Cancel")
                onClicked: root.close()
            }

            ActionButton {
                objectName: "renameAgree"
                text: qsTr("Rename")
                primary: true
                enabled: root.typed !== ""
                onClicked: root.settle()
            }
        }
    }
}

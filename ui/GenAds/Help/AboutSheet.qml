// What this program is, and whose work is in it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Sheet {
    id: root

    required property HelpViewModel viewModel
    property string shownFile: ""
    property string shownName: ""
    property bool reading: false

    agree: ""
    refuse: root.reading ? qsTr("Back") : qsTr("Close")
    width: Math.min(640, parent ? parent.width - 2 * Theme.page : 640)
    height: Math.min(680, parent ? parent.height - 2 * Theme.page : 680)
    topPadding: Theme.xl
    onAboutToShow: root.reading = false
    onRejected: if (root.reading) {
        root.reading = false;
        root.open();
    }

    contentItem: ColumnLayout {
        spacing: Theme.s

        Title {
            text: root.reading ? root.shownName : "GenAds Desktop"
            font.pixelSize: Theme.headline
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("Version %1. Finished vertical perfume ads from a photo and a sentence, on your own machine.").arg(root.viewModel.version)
            soft: true
            visible: !root.reading
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.m
        }

        ListView {
            id: parts
            objectName: "licences"
            model: root.viewModel.licences
            visible: !root.reading
            clip: true
            keyNavigationEnabled: true
            spacing: 2
            Basic.ScrollBar.vertical: ThinScrollBar {}
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: ListRow {
                id: part

                required property string name
                required property string what
                required property string licence
                required property string file

                objectName: "licence-" + name
                width: parts.width
                text: name
                subtitle: what
                onClicked: {
                    root.shownName = part.name;
                    root.shownFile = part.file;
                    root.reading = true;
                }

                Words {
                    text: part.licence
                    soft: true
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                }
            }
        }

        Basic.ScrollView {
            id: page
            visible: root.reading
            contentWidth: availableWidth
            Layout.fillWidth: true
            Layout.fillHeight: true
            Basic.ScrollBar.vertical: ThinScrollBar {
                parent: page
                x: page.width - width
                height: page.height
            }

            Basic.TextArea {
                objectName: "licenceText"
                text: root.reading ? root.viewModel.licenceText(root.shownFile) : ""
                readOnly: true
                selectByMouse: true
                wrapMode: TextEdit.Wrap
                color: Theme.inkSoft
                selectionColor: Theme.accent
                selectedTextColor: Theme.inkOnAccent
                font.family: Theme.textFamily
                font.pixelSize: Theme.small
                textFormat: TextEdit.PlainText
                background: null
                Accessible.role: Accessible.StaticText
                Accessible.name: root.shownName
            }
        }
    }
}

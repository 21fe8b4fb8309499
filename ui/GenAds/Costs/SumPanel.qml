// Sums side by side: each with its share of the largest, and what of it is still open or unknown.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Panel {
    id: root

    required property string title
    required property QtObject sums
    property bool pressable: false

    signal chosen(name: string)

    implicitHeight: body.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.l
        spacing: Theme.m

        Words {
            text: root.title
            soft: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Repeater {
            id: list
            model: root.sums

            delegate: Basic.AbstractButton {
                id: line

                required property string name
                required property string title
                required property string detail
                required property string paid
                required property real share

                objectName: "%1_%2".arg(root.objectName).arg(line.name)
                enabled: root.pressable && line.name !== ""
                focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
                padding: 0
                Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
                Accessible.name: "%1, %2".arg(line.title).arg(line.paid)
                Accessible.description: line.detail
                Keys.onReturnPressed: line.click()
                onClicked: root.chosen(line.name)
                Layout.fillWidth: true

                contentItem: ColumnLayout {
                    spacing: Theme.xs

                    RowLayout {
                        spacing: Theme.m
                        Layout.fillWidth: true

                        Words {
                            text: line.title
                            color: line.hovered ? Theme.accent : Theme.ink
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                            Accessible.ignored: true
                            Layout.fillWidth: true
                        }

                        Words {
                            text: line.paid
                            digits: true
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }

                    Rectangle {
                        color: Theme.sunken
                        radius: height / 2
                        Layout.fillWidth: true
                        Layout.preferredHeight: 3

                        Rectangle {
                            width: parent.width * line.share
                            height: parent.height
                            radius: height / 2
                            color: Theme.accent
                        }
                    }

                    Words {
                        text: line.detail
                        visible: text !== ""
                        faint: true
                        digits: true
                        font.pixelSize: Theme.small
                        Accessible.ignored: true
                        Layout.fillWidth: true
                    }
                }

                background: Item {
                    FocusRing {
                        shown: line.visualFocus
                    }
                }
            }
        }

        Words {
            text: qsTr("Nothing yet")
            visible: list.count === 0
            faint: true
            Layout.fillWidth: true
        }
    }
}

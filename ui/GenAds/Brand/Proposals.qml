// What the guidelines propose. Nothing changes the brand until a person says so.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Rectangle {
    id: root

    required property QtObject proposals
    required property int ticked

    signal ticking(id: string, on: bool)
    signal confirmed
    signal dismissed

    function named(kind: string): string {
        const names = {
            "colour": qsTr("Colours"),
            "typeface": qsTr("Typeface"),
            "tagline": qsTr("Tagline"),
            "voice": qsTr("Its words"),
            "do": qsTr("Do"),
            "dont": qsTr("Don’t")
        };
        return names[kind];
    }

    implicitHeight: lines.implicitHeight + 2 * Theme.l
    radius: Theme.radiusLarge
    color: Theme.raised
    border.width: Theme.hair
    border.color: Theme.lineStrong

    ColumnLayout {
        id: lines
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.l
        spacing: 0

        Words {
            text: qsTr("This is what they say. Keep what is right.")
            font.weight: Font.Medium
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s
        }

        Repeater {
            model: root.proposals

            delegate: ColumnLayout {
                id: row

                required property string proposalId
                required property string kind
                required property string text
                required property real share
                required property bool ticked
                required property bool heads

                spacing: 0
                Layout.fillWidth: true

                Words {
                    text: root.named(row.kind)
                    visible: row.heads
                    soft: true
                    font.pixelSize: Theme.small
                    Layout.topMargin: Theme.s
                }

                RowLayout {
                    spacing: Theme.m
                    Layout.fillWidth: true

                    Check {
                        objectName: "proposal-" + row.text
                        text: row.kind === "colour" ? row.text.toUpperCase() : row.text
                        checked: row.ticked
                        onToggled: root.ticking(row.proposalId, checked)
                        Layout.fillWidth: true
                    }

                    Rectangle {
                        visible: row.kind === "colour"
                        color: row.kind === "colour" ? row.text : "transparent"
                        radius: Theme.xs
                        border.width: Theme.hair
                        border.color: Theme.lineStrong
                        Layout.preferredWidth: 72
                        Layout.preferredHeight: 22
                    }

                    Words {
                        text: qsTr("%1 %").arg(Math.max(1, Math.round(row.share * 100)))
                        visible: row.share > 0
                        faint: true
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignRight
                        Layout.preferredWidth: 44
                    }
                }
            }
        }

        RowLayout {
            spacing: Theme.s
            Layout.topMargin: Theme.l

            Item {
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "dismissProposals"
                text: qsTr("Not now")
                onClicked: root.dismissed()
            }

            ActionButton {
                objectName: "confirmProposals"
                text: qsTr("Take over %n", "", root.ticked)
                primary: true
                enabled: root.ticked > 0
                onClicked: root.confirmed()
            }
        }
    }
}

// One row: the scene's picture, where it stands, and why when it does not.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Item {
    id: root

    required property string name
    required property int number
    required property string title
    required property string stage
    required property string status
    required property string note
    required property real fraction
    required property url picture
    required property string symbol
    // The engine that should have made it, when another one stood in.
    required property string missed
    required property int variation
    property bool retriable: true
    readonly property bool working: root.stage === "working" || root.stage === "retrying"
    readonly property bool standsIn: root.stage === "stand_in"
    readonly property bool bad: root.stage === "failed" || root.stage === "attention"
    readonly property color statusInk: root.bad ? Theme.bad : root.stage === "retrying" || root.standsIn ? Theme.warn : root.stage === "done" ? Theme.good : root.working ? Theme.accent : Theme.inkFaint

    signal retried

    objectName: "step_%1_%2".arg(root.variation).arg(root.name)
    implicitHeight: row.implicitHeight + Theme.l
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1, %2".arg(root.title).arg(root.status)
    Accessible.description: root.note

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.l

        Rectangle {
            color: Theme.sunken
            radius: Theme.radius
            Layout.preferredWidth: 54
            Layout.preferredHeight: root.symbol === "" || root.picture.toString() !== "" ? 96 : 54

            Image {
                anchors.fill: parent
                source: root.picture
                sourceSize.height: 192
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                opacity: status !== Image.Ready ? 0 : root.stage === "done" || root.standsIn ? 1 : 0.4
                Accessible.ignored: true

                Behavior on opacity {
                    NumberAnimation {
                        duration: Theme.calm
                    }
                }
            }

            Icon {
                anchors.centerIn: parent
                symbol: root.symbol
                color: Theme.inkFaint
                visible: root.symbol !== "" && root.picture.toString() === ""
            }
        }

        ColumnLayout {
            spacing: Theme.xs
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.s
                Layout.fillWidth: true

                Words {
                    text: root.number
                    visible: root.number > 0
                    faint: true
                    digits: true
                    Layout.alignment: Qt.AlignBaseline
                    Accessible.ignored: true
                }

                Words {
                    text: root.title
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    digits: true
                    color: root.stage === "waiting" ? Theme.inkSoft : Theme.ink
                    Layout.alignment: Qt.AlignBaseline
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Icon {
                    symbol: root.stage === "done" ? "check" : root.bad || root.standsIn ? "warning" : root.stage === "retrying" ? "retry" : ""
                    size: Theme.iconSmall
                    color: root.statusInk
                    visible: symbol !== ""
                    Layout.alignment: Qt.AlignTop
                }

                Words {
                    objectName: "status_%1_%2".arg(root.variation).arg(root.name)
                    text: root.status
                    color: root.statusInk
                    digits: true
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignBaseline
                    Accessible.ignored: true
                }
            }

            ProgressLine {
                label: root.title
                value: root.fraction
                visible: root.working
                Layout.fillWidth: true
            }

            Words {
                objectName: "note_%1_%2".arg(root.variation).arg(root.name)
                text: root.note
                visible: text !== ""
                color: root.bad ? Theme.bad : Theme.inkSoft
                font.pixelSize: Theme.small
                maximumLineCount: 4
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "retry_%1_%2".arg(root.variation).arg(root.name)
                text: root.standsIn ? qsTr("Try %1 again").arg(root.missed) : qsTr("Try again")
                symbol: "retry"
                visible: root.retriable && (root.stage === "failed" || (root.standsIn && root.missed !== ""))
                implicitHeight: 28
                onClicked: root.retried()
            }
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}

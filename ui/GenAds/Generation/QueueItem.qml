// One build of the queue: what it makes, where it stands, and what can be done with it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property string campaignId
    required property string title
    required property string detail
    required property string stage
    required property string status
    required property real fraction
    required property bool waiting
    required property bool underWay
    property bool landing: false

    signal opened
    signal stopped
    signal resumed
    signal forgotten
    signal stepped(by: int)
    signal dragging(y: real)
    signal dropped(y: real)

    objectName: "build_" + root.campaignId
    implicitHeight: row.implicitHeight + 2 * Theme.m
    z: drag.active ? 2 : 0
    activeFocusOnTab: true
    Keys.onReturnPressed: root.opened()
    Keys.onDeletePressed: root.underWay ? root.stopped() : root.forgotten()
    Keys.onPressed: event => {
        const alt = (event.modifiers & Qt.AltModifier) !== 0;
        event.accepted = root.waiting && alt && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
        if (event.accepted)
            root.stepped(event.key === Qt.Key_Up ? -1 : 1);
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1, %2".arg(root.title).arg(root.detail)
    Accessible.description: root.status
    Accessible.focusable: true
    Accessible.onPressAction: root.opened()

    transform: Translate {
        y: drag.active ? drag.activeTranslation.y : 0
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.m
        anchors.rightMargin: Theme.m
        radius: Theme.radius
        color: drag.active ? Theme.raised : hover.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.activeFocus && !hover.hovered
            gap: -2
        }
    }

    Rectangle {
        height: 2
        color: Theme.accent
        visible: root.landing
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.xl
        anchors.rightMargin: Theme.xl
    }

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.xl
        anchors.rightMargin: Theme.l
        spacing: Theme.s

        Icon {
            symbol: root.waiting ? "drag" : root.stage === "done" ? "check" : root.stage === "working" ? "film" : root.stage === "stopped" ? "stop" : "warning"
            size: Theme.icon
            color: root.stage === "done" ? Theme.good : root.stage === "working" ? Theme.accent : root.waiting || root.stage === "stopped" ? Theme.inkFaint : Theme.bad
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s

            Words {
                text: root.title
                font.weight: Font.Medium
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Words {
                text: root.detail
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Words {
                text: root.status
                faint: root.stage !== "failed"
                color: root.stage === "failed" || root.stage === "attention" ? Theme.bad : Theme.inkFaint
                digits: true
                font.pixelSize: Theme.small
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            ProgressLine {
                label: root.title
                value: root.fraction
                visible: root.stage === "working"
                Layout.fillWidth: true
                Layout.topMargin: Theme.xs
            }
        }

        IconButton {
            objectName: "stop_" + root.campaignId
            symbol: "stop"
            text: qsTr("Stop")
            visible: root.underWay
            onClicked: root.stopped()
        }

        IconButton {
            objectName: "resume_" + root.campaignId
            symbol: root.stage === "failed" ? "retry" : "play"
            text: root.stage === "failed" ? qsTr("Try again") : qsTr("Go on")
            visible: root.stage === "failed" || root.stage === "stopped"
            onClicked: root.resumed()
        }

        IconButton {
            objectName: "forget_" + root.campaignId
            symbol: "close"
            text: qsTr("Take it off the list")
            visible: !root.underWay
            onClicked: root.forgotten()
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: root.opened()
    }

    DragHandler {
        id: drag

        property real at

        target: null
        enabled: root.waiting
        xAxis.enabled: false
        onActiveTranslationChanged: if (active) {
            at = root.y + root.height / 2 + activeTranslation.y;
            root.dragging(at);
        }
        onActiveChanged: if (!active)
            root.dropped(at)
    }
}

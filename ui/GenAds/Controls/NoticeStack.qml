// The notices, the newest at the bottom, sliding in over the page.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Theme

ListView {
    id: root

    required property QtObject notices

    signal acted(noticeId: int)
    signal dismissed(noticeId: int)

    width: Math.min(440, parent ? parent.width - 2 * Theme.xl : 440)
    height: Math.min(contentHeight, parent ? parent.height - 2 * Theme.xl : contentHeight)
    spacing: Theme.s
    interactive: false
    verticalLayoutDirection: ListView.BottomToTop
    model: notices
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Notices")
    z: 10

    delegate: NoticeBar {
        required property int noticeId
        required property string text

        width: ListView.view.width
        explanation: text
        onActed: root.acted(noticeId)
        onDismissed: root.dismissed(noticeId)
    }

    add: Transition {
        NumberAnimation {
            properties: "opacity"
            from: 0
            to: 1
            duration: Theme.calm
        }
    }

    displaced: Transition {
        NumberAnimation {
            property: "y"
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            property: "opacity"
            to: 1
            duration: Theme.quick
        }
    }
}

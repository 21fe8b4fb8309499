// Everything in the window: the rail, the bar, the screen one is on, and notices over it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property AppViewModel app

    Item {
        id: pages

        anchors.fill: parent

        // One entry a screen. `properties` are the page's required properties.
        // PageSlot { app: root.app; place: "library"; page: Qt.resolvedUrl("Library/LibraryPage.qml"); properties: ({viewModel: root.app.library, app: root.app}); anchors.fill: parent }
    }

    ColumnLayout {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.xl
        width: 420
        spacing: Theme.s

        Repeater {
            model: root.app.notices.rows

            delegate: NoticeBar {
                required property int noticeId
                required property string text

                explanation: text
                Layout.fillWidth: true
                onActed: root.app.notices.act(noticeId)
                onDismissed: root.app.notices.dismiss(noticeId)
            }
        }
    }
}

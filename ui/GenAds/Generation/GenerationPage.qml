// How the ads come along: one column a variation, one row a scene. One may leave at any time.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property GenerationViewModel viewModel
    required property BuildQueueViewModel queue
    required property AppViewModel app
    readonly property bool watching: root.visible && root.enabled

    objectName: "generationPage"
    onWatchingChanged: root.viewModel.watch(root.watching)
    Component.onCompleted: root.viewModel.watch(root.watching)

    GenerationHead {
        id: head
        viewModel: root.viewModel
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.page
        anchors.rightMargin: Theme.page
        anchors.topMargin: Theme.xl
        onResultWished: root.app.goTo(root.viewModel.resultPlace)
    }

    Flickable {
        id: view
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.xl
        contentWidth: width
        contentHeight: columns.implicitHeight + Theme.page
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        Basic.ScrollBar.vertical: ThinScrollBar {}

        RowLayout {
            id: columns
            readonly property int widest: repeater.count === 1 ? Theme.measure : 480

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(view.width - 2 * Theme.page, repeater.count * columns.widest + (repeater.count - 1) * columns.spacing)
            spacing: Theme.page

            Repeater {
                id: repeater
                model: root.viewModel.columns

                delegate: GenerationColumn {
                    viewModel: root.viewModel
                    alone: repeater.count === 1
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }

    Connections {
        target: root.viewModel

        function onFinished(place: string): void {
            root.app.goTo(place);
        }
    }
}

// The window: the ground at once, and the workspace as soon as the home is open.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme
import GenAds.ViewModels

Basic.ApplicationWindow {
    id: root

    required property AppViewModel app

    width: 1440
    height: 900
    minimumWidth: 1040
    minimumHeight: 680
    visible: true
    title: qsTr("GenAds Desktop")
    color: Theme.ground

    Loader {
        id: workspace
        objectName: "workspaceLoader"
        anchors.fill: parent
        focus: true

        function open(): void {
            setSource("Workspace.qml", {
                app: root.app
            });
        }

        Component.onCompleted: if (root.app !== null)
            open()
    }

    onAppChanged: workspace.open()
    onClosing: close => {
        close.accepted = root.app === null;
        if (root.app !== null)
            root.app.requestClose();
    }
}

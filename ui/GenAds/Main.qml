// The window: its ground at once, and the workspace as soon as the home is open.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.ApplicationWindow {
    id: root

    // All set by the shell.
    property QtObject app
    property string problem: ""
    property bool dark: true
    property bool calm: false
    property url resources

    signal closeWished

    minimumWidth: 1040
    minimumHeight: 640
    title: qsTr("GenAds Desktop")
    color: Theme.ground
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    onAppChanged: content.setSource("Workspace.qml", {
        app: root.app
    })
    onProblemChanged: content.setSource("Problem.qml", {
        problem: root.problem
    })
    onClosing: close => {
        close.accepted = false;
        root.closeWished();
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.calm
    }

    Binding {
        target: Theme
        property: "resources"
        value: root.resources
    }

    Text {
        anchors.centerIn: parent
        text: "GenAds"
        color: Theme.inkFaint
        font.family: Theme.displayFamily
        font.pixelSize: Theme.display
        visible: content.status !== Loader.Ready
    }

    Loader {
        id: content
        anchors.fill: parent
        focus: true
    }
}

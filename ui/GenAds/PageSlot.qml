// One screen: made on the first visit, kept afterwards, and seen while one is there.
import QtQuick
import GenAds.Theme
import GenAds.ViewModels

Loader {
    id: root

    required property AppViewModel app
    required property string place
    required property url page
    // The page's required properties, by name.
    property var properties: ({})
    readonly property bool ready: status === Loader.Ready
    readonly property bool current: root.app.place === root.place

    function arrive(): void {
        if (root.status === Loader.Null)
            root.setSource(root.page, root.properties);
        root.forceActiveFocus(Qt.OtherFocusReason);
    }

    anchors.fill: parent
    objectName: root.place + "Slot"
    opacity: root.current ? 1 : 0
    visible: root.current
    enabled: root.current
    onCurrentChanged: if (root.current)
        root.arrive()
    Component.onCompleted: if (root.current)
        root.arrive()

    Behavior on opacity {
        enabled: root.current

        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }
}

// One screen: made on the first visit, kept afterwards, and seen while one is there.
import QtQuick
import QtQuick.Layouts
import GenAds.ViewModels

Loader {
    id: root

    required property AppViewModel app
    required property string place
    required property url page
    // The page's required properties by name.
    property var properties: ({})
    readonly property bool current: root.app.place === root.place

    visible: root.current
    focus: root.current
    objectName: root.place + "Slot"
    onCurrentChanged: {
        if (root.current && root.status === Loader.Null)
            root.setSource(root.page, root.properties);
        if (root.current)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }
    Component.onCompleted: if (root.current)
        root.setSource(root.page, root.properties)
    Layout.fillWidth: true
    Layout.fillHeight: true
}

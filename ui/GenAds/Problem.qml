// Why nothing can be opened, and what to do.
import QtQuick
import GenAds.Controls

Item {
    id: root

    required property string problem

    EmptyState {
        anchors.centerIn: parent
        symbol: "warning"
        title: qsTr("GenAds Desktop cannot open its home")
        explanation: root.problem
        action: qsTr("Quit")
        onActed: root.Window.window.close()
    }
}

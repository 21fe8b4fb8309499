// The bar over every screen: the way here, the steps of the campaign, undo and redo, help and settings.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Generation
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property AppViewModel app
    readonly property list<string> places: ["brief", "generation", "comparison", "timeline", "delivery"]

    signal shortcutsAsked
    signal queueAsked

    implicitHeight: Theme.barHeight

    RowLayout {
        anchors.left: parent.left
        anchors.right: steps.left
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.xl
        anchors.rightMargin: Theme.l
        spacing: Theme.l

        Wordmark {
            objectName: "goHome"
            onClicked: root.app.openLibrary()
        }

        Crumbs {
            crumbs: root.app.crumbs
            onChosen: place => root.app.goTo(place)
            Layout.fillWidth: true
        }
    }

    StepTabs {
        id: steps
        objectName: "steps"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        visible: root.app.inCampaign
        width: visible ? implicitWidth : 0
        steps: [qsTr("Brief"), qsTr("Generate"), qsTr("Compare"), qsTr("Edit"), qsTr("Deliver")]
        current: root.places.indexOf(root.app.place)
        reachable: root.app.planned ? root.places.length : 1
        skipped: root.app.comparable ? -1 : root.places.indexOf("comparison")
        onChosen: index => root.app.goTo(root.places[index])
    }

    RowLayout {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.rightMargin: Theme.l
        spacing: Theme.xs

        QueueButton {
            queue: root.app.queue
            onClicked: root.queueAsked()
        }

        IconButton {
            objectName: "undo"
            symbol: "undo"
            text: root.app.undoLabel
            shortcut: "Ctrl+Z"
            visible: root.app.inCampaign && root.app.planned
            enabled: root.app.canUndo
            onClicked: root.app.undo()
        }

        IconButton {
            objectName: "redo"
            symbol: "redo"
            text: root.app.redoLabel
            shortcut: "Ctrl+Shift+Z"
            visible: root.app.inCampaign && root.app.planned
            enabled: root.app.canRedo
            onClicked: root.app.redo()
        }

        IconButton {
            objectName: "showShortcuts"
            symbol: "help"
            text: qsTr("Keyboard shortcuts")
            shortcut: "?"
            onClicked: root.shortcutsAsked()
        }

        IconButton {
            objectName: "showCosts"
            symbol: "coins"
            text: qsTr("Costs")
            shortcut: "Ctrl+Shift+C"
            checked: root.app.place === "costs"
            onClicked: root.app.place === "costs" ? root.app.goBack() : root.app.goTo("costs")
        }

        IconButton {
            objectName: "showSettings"
            symbol: "settings"
            text: qsTr("Settings")
            shortcut: "Ctrl+,"
            checked: root.app.place === "settings"
            onClicked: root.app.place === "settings" ? root.app.goBack() : root.app.goTo("settings")
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.app.place !== "library"
    }
}

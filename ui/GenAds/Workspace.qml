// Everything in the window: the bar, the screen one is on, and notices over it.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Controls
import GenAds.Costs
import GenAds.Generation
import GenAds.Help
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property AppViewModel app

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: root.Window.window.menuBar = menus

    Menus {
        id: menus
        app: root.app
        onShortcutsAsked: shortcuts.open()
        onAboutAsked: about.open()
    }

    TopBar {
        id: bar
        app: root.app
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        onShortcutsAsked: shortcuts.open()
        onQueueAsked: builds.open()
    }

    DropZone {
        id: pages

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        taking: root.app.empty
        invitation: qsTr("Drop it here")
        onFilesDropped: files => root.app.takeIn(files)

        // One entry a screen. `properties` are the page's required properties.
        PageSlot {
            app: root.app
            place: "library"
            page: Qt.resolvedUrl("Library/LibraryPage.qml")
            properties: ({
                    viewModel: root.app.library,
                    brand: root.app.brand,
                    app: root.app
                })
        }

        PageSlot {
            app: root.app
            place: "perfume"
            page: Qt.resolvedUrl("Perfume/PerfumePage.qml")
            properties: ({
                    viewModel: root.app.perfume,
                    brand: root.app.brand,
                    app: root.app
                })
        }

        PageSlot {
            app: root.app
            place: "brief"
            page: Qt.resolvedUrl("Brief/BriefPage.qml")
            properties: ({
                    viewModel: root.app.brief,
                    app: root.app
                })
        }

        PageSlot {
            app: root.app
            place: "generation"
            page: Qt.resolvedUrl("Generation/GenerationPage.qml")
            properties: ({
                    viewModel: root.app.generation,
                    queue: root.app.queue,
                    app: root.app
                })
        }

        PageSlot {
            app: root.app
            place: "comparison"
            page: Qt.resolvedUrl("Comparison/ComparisonPage.qml")
            properties: ({
                    viewModel: root.app.comparison,
                    app: root.app
                })
        }

        PageSlot {
            app: root.app
            place: "timeline"
            page: Qt.resolvedUrl("Timeline/TimelinePage.qml")
            properties: ({
                    viewModel: root.app.timeline
                })
        }

        PageSlot {
            app: root.app
            place: "delivery"
            page: Qt.resolvedUrl("Delivery/DeliveryPage.qml")
            properties: ({
                    viewModel: root.app.delivery,
                    app: root.app
                })
        }

        PageSlot {
            app: root.app
            place: "settings"
            page: Qt.resolvedUrl("Settings/SettingsPage.qml")
            properties: ({
                    viewModel: root.app.settings,
                    providers: root.app.money.providers
                })
        }

        PageSlot {
            app: root.app
            place: "costs"
            page: Qt.resolvedUrl("Costs/CostsPage.qml")
            properties: ({
                    viewModel: root.app.money.costs
                })
        }

        PageSlot {
            app: root.app
            place: "gallery"
            page: Qt.resolvedUrl("Gallery/GalleryPage.qml")
            properties: ({
                    viewModel: root.app.settings
                })
        }

        FirstStart {
            anchors.fill: parent
            z: 1
            visible: root.app.empty && root.app.place === "library"
            busy: root.app.opening
            onPhotosChosen: files => root.app.takeIn(files)
            onDemoWished: root.app.tryDemo()
        }
    }

    Connections {
        target: root.app

        function onChanged(): void {
            root.app.generation.edit(root.app.place === "timeline");
        }
    }

    NoticeStack {
        notices: root.app.notices.rows
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.xl
        onActed: noticeId => root.app.notices.act(noticeId)
        onDismissed: noticeId => root.app.notices.dismiss(noticeId)
    }

    QueueDrawer {
        id: builds
        objectName: "queueDrawer"
        queue: root.app.queue
    }

    ShortcutsSheet {
        id: shortcuts
        objectName: "shortcutsSheet"
    }

    AboutSheet {
        id: about
        objectName: "aboutSheet"
        viewModel: root.app.help
    }

    SpendingSheet {
        objectName: "spendingSheet"
        viewModel: root.app.money.spending
    }

    Shortcut {
        sequence: "?"
        onActivated: shortcuts.open()
    }
}

// The library: brands at the side, perfumes above, campaigns as large posters. Photos may be dropped anywhere.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Brand
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property LibraryViewModel viewModel
    required property BrandViewModel brand
    required property AppViewModel app

    visible: !root.app.empty
    objectName: "libraryPage"

    Connections {
        target: root.viewModel

        function onPerfumeOpened(perfumeId: string): void {
            root.app.openPerfume(perfumeId);
        }

        function onCampaignOpened(campaignId: string): void {
            root.app.openCampaign(campaignId);
        }

        function onRenamed(): void {
            renaming.close();
        }
    }

    Connections {
        target: root.brand

        function onBegun(brandId: string): void {
            root.viewModel.chooseBrand(brandId);
            sheet.show(brandId);
        }
    }

    DropZone {
        objectName: "libraryDropZone"
        anchors.fill: parent
        yielding: true
        invitation: qsTr("Drop photos to add a perfume")
        onFilesDropped: files => root.viewModel.takeIn(files)

        RowLayout {
            anchors.fill: parent
            spacing: 0

            BrandRail {
                brands: root.viewModel.brands
                brandId: root.viewModel.brandId
                archived: root.viewModel.archived
                onChosen: brandId => root.viewModel.chooseBrand(brandId)
                onBrandWished: root.brand.begin()
                onOpened: brandId => sheet.show(brandId)
                onArchiveWished: shown => root.viewModel.showArchive(shown)
                onMenuWished: brandId => owners.show("brand", brandId)
                onRenameWished: brandId => renaming.ask("brand", brandId, root.viewModel.nameOf(brandId))
                onDeleteWished: brandId => root.viewModel.delete("brand", brandId)
                Layout.preferredWidth: 256
                Layout.fillHeight: true
            }

            Rectangle {
                color: Theme.line
                Layout.preferredWidth: Theme.hair
                Layout.fillHeight: true
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true

                LibraryBar {
                    id: bar
                    title: root.viewModel.archived ? qsTr("Archive") : root.viewModel.brandId === "" ? qsTr("All campaigns") : root.viewModel.nameOf(root.viewModel.brandId)
                    count: root.viewModel.count
                    chosen: root.viewModel.chosenCount
                    sort: root.viewModel.sort
                    onSearched: text => root.viewModel.find(text)
                    onSorted: sort => root.viewModel.orderBy(sort)
                    onFinished: grid.forceActiveFocus(Qt.TabFocusReason)
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.page
                    Layout.rightMargin: Theme.page
                    Layout.topMargin: Theme.xl
                }

                PerfumeStrip {
                    id: strip
                    perfumes: root.viewModel.perfumes
                    perfumeId: root.viewModel.perfumeId
                    visible: count > 0
                    onChosen: perfumeId => root.viewModel.choosePerfume(perfumeId)
                    onOpened: perfumeId => root.app.openPerfume(perfumeId)
                    onMenuWished: perfumeId => owners.show("perfume", perfumeId)
                    onRenameWished: perfumeId => renaming.ask("perfume", perfumeId, root.viewModel.nameOf(perfumeId))
                    onDeleteWished: perfumeId => root.viewModel.delete("perfume", perfumeId)
                    onFilesDropped: (perfumeId, files) => root.viewModel.takeInto(perfumeId, files)
                    onCampaignsDropped: perfumeId => root.viewModel.useBriefFor(perfumeId)
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.l
                }

                CampaignGrid {
                    id: grid
                    focus: true
                    campaigns: root.viewModel.campaigns
                    current: root.viewModel.current
                    chosenCount: root.viewModel.chosenCount
                    archived: root.viewModel.archived
                    onChosen: (place, adding, extending) => root.viewModel.choose(place, adding, extending)
                    onOpened: place => root.viewModel.open(place)
                    onMenuWished: menu.popup()
                    onAllWished: root.viewModel.chooseAll()
                    onNoneWished: root.viewModel.chooseNone()
                    onRenameWished: root.renameCampaign()
                    onDeleteWished: root.viewModel.deleteChosen()
                    onDuplicateWished: root.viewModel.duplicateChosen()
                    onSearchWished: bar.focusSearch()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.topMargin: Theme.l

                    Loader {
                        anchors.centerIn: parent
                        active: !root.viewModel.loading && root.viewModel.count === 0
                        sourceComponent: root.viewModel.search !== "" ? nothingFound : root.viewModel.archived ? nothingArchived : nothingMade
                    }

                    Spinner {
                        anchors.centerIn: parent
                        visible: root.viewModel.loading
                    }
                }
            }
        }
    }

    function renameCampaign(): void {
        const id = root.viewModel.currentId();
        if (id !== "")
            renaming.ask("campaign", id, root.viewModel.nameOf(id));
    }

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: root.visible && root.enabled
        onActivated: bar.focusSearch()
    }

    Component {
        id: nothingFound

        EmptyState {
            symbol: "search"
            title: qsTr("Nothing found")
            explanation: qsTr("No campaign, perfume or brand has all of these words.")
            action: qsTr("Show everything")
            onActed: bar.clearSearch()
        }
    }

    Component {
        id: nothingArchived

        EmptyState {
            symbol: "archive"
            title: qsTr("The archive is empty")
            explanation: qsTr("What you archive is kept here, out of the way.")
        }
    }

    Component {
        id: nothingMade

        EmptyState {
            symbol: "film"
            title: strip.count > 0 ? qsTr("No campaign yet") : qsTr("No perfume yet")
            explanation: strip.count > 0 ? qsTr("Open a perfume and start its first campaign.") : qsTr("Drop the photo of a bottle anywhere here.")
            action: strip.count > 0 ? qsTr("Open %1").arg(strip.firstName) : ""
            onActed: root.app.openPerfume(strip.firstId)
        }
    }

    CampaignMenu {
        id: menu
        chosen: root.viewModel.chosenCount
        archived: root.viewModel.archived
        onOpenWished: root.viewModel.open(root.viewModel.current)
        onRenameWished: root.renameCampaign()
        onDuplicateWished: root.viewModel.duplicateChosen()
        onArchiveWished: root.viewModel.archiveChosen()
        onRestoreWished: root.viewModel.restoreChosen()
        onDeleteWished: root.viewModel.deleteChosen()
    }

    OwnerMenu {
        id: owners
        archived: root.viewModel.archived
        onOpenWished: (kind, id) => kind === "brand" ? sheet.show(id) : root.app.openPerfume(id)
        onRenameWished: (kind, id) => renaming.ask(kind, id, root.viewModel.nameOf(id))
        onDuplicateWished: (kind, id) => root.viewModel.duplicate(kind, id)
        onArchiveWished: (kind, id) => root.viewModel.archive(kind, id)
        onRestoreWished: (kind, id) => root.viewModel.restore(kind, id)
        onDeleteWished: (kind, id) => root.viewModel.delete(kind, id)
    }

    RenameSheet {
        id: renaming
        problem: root.viewModel.renameProblem
        onBegun: root.viewModel.beginRenaming()
        onNamed: (kind, id, name) => root.viewModel.rename(kind, id, name)
        onClosed: grid.forceActiveFocus(Qt.PopupFocusReason)
    }

    BrandSheet {
        id: sheet
        viewModel: root.brand
    }
}

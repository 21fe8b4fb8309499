// The perfumes, as bottles in a row. Campaigns and photos can be dropped on one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Controls
import GenAds.Theme

ListView {
    id: root

    required property QtObject perfumes
    required property string perfumeId
    readonly property PerfumeCard first: itemAtIndex(0) as PerfumeCard
    readonly property string firstId: root.first ? root.first.perfumeId : ""
    readonly property string firstName: root.first ? root.first.name : ""

    signal chosen(perfumeId: string)
    signal opened(perfumeId: string)
    signal menuWished(perfumeId: string)
    signal renameWished(perfumeId: string)
    signal deleteWished(perfumeId: string)
    signal filesDropped(perfumeId: string, files: list<url>)
    signal campaignsDropped(perfumeId: string)

    objectName: "perfumeStrip"
    implicitHeight: 168
    model: root.perfumes
    orientation: ListView.Horizontal
    spacing: Theme.m
    leftMargin: Theme.page
    rightMargin: Theme.page
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    acceptedButtons: Qt.NoButton
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Perfumes")
    Basic.ScrollBar.horizontal: ThinScrollBar {
        visible: over.hovered
    }

    HoverHandler {
        id: over
    }

    delegate: PerfumeCard {
        id: card

        chosen: card.perfumeId === root.perfumeId
        height: 160
        onPressed: root.chosen(card.perfumeId)
        onOpened: root.opened(card.perfumeId)
        onMenuWished: root.menuWished(card.perfumeId)
        onRenameWished: root.renameWished(card.perfumeId)
        onDeleteWished: root.deleteWished(card.perfumeId)
        onFilesDropped: files => root.filesDropped(card.perfumeId, files)
        onCampaignsDropped: root.campaignsDropped(card.perfumeId)
    }
}

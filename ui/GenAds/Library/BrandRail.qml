// The brands beside the library, and the way to the archive.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property QtObject brands
    required property string brandId
    required property bool archived

    signal chosen(brandId: string)
    signal brandWished
    signal opened(brandId: string)
    signal archiveWished(shown: bool)
    signal menuWished(brandId: string)
    signal renameWished(brandId: string)
    signal deleteWished(brandId: string)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.m
        spacing: Theme.xs

        ListRow {
            objectName: "allBrands"
            text: root.archived ? qsTr("Everything archived") : qsTr("All brands")
            symbol: root.archived ? "archive" : "library"
            highlighted: root.brandId === ""
            onClicked: root.chosen("")
            Layout.fillWidth: true
        }

        ListView {
            id: list
            objectName: "brandList"
            model: root.brands
            clip: true
            spacing: 2
            boundsBehavior: Flickable.StopAtBounds
            acceptedButtons: Qt.NoButton
            activeFocusOnTab: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Brands")
            Basic.ScrollBar.vertical: ThinScrollBar {}
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: BrandRow {
                id: row

                width: ListView.view.width
                highlighted: row.brandId === root.brandId
                onClicked: root.chosen(row.brandId)
                onOpened: root.opened(row.brandId)
                onMenuWished: root.menuWished(row.brandId)
                onRenameWished: root.renameWished(row.brandId)
                onDeleteWished: root.deleteWished(row.brandId)
            }
        }

        Divider {
            Layout.fillWidth: true
        }

        ListRow {
            objectName: "newBrand"
            text: qsTr("New brand")
            symbol: "plus"
            visible: !root.archived
            onClicked: root.brandWished()
            Layout.fillWidth: true
        }

        ListRow {
            objectName: "archiveToggle"
            text: root.archived ? qsTr("Back to the library") : qsTr("Archive")
            symbol: root.archived ? "chevron-left" : "archive"
            onClicked: root.archiveWished(!root.archived)
            Layout.fillWidth: true
        }
    }
}

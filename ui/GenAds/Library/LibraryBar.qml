// The heading of the library: what is shown, the search, and the order.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

RowLayout {
    id: root

    required property string title
    required property int count
    required property int chosen
    required property int sort

    signal searched(text: string)
    signal sorted(sort: int)
    // The person goes on to the list.
    signal finished

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function clearSearch(): void {
        search.clear();
    }

    spacing: Theme.l

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true
        Layout.minimumWidth: Math.min(heading.implicitWidth, 240)

        Title {
            id: heading
            objectName: "libraryTitle"
            text: root.title
            font.pixelSize: Theme.headline
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }

        Words {
            objectName: "libraryCount"
            text: root.chosen > 1 ? qsTr("%1 of %2 campaigns chosen").arg(root.chosen).arg(root.count) : root.count === 1 ? qsTr("1 campaign") : qsTr("%1 campaigns").arg(root.count)
            faint: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
    }

    SearchField {
        id: search
        objectName: "librarySearch"
        placeholderText: qsTr("Search campaigns")
        onSearched: text => root.searched(text)
        Keys.onDownPressed: root.finished()
        Keys.onReturnPressed: root.finished()
        Layout.fillWidth: true
        Layout.minimumWidth: 140
        Layout.preferredWidth: 280
        Layout.maximumWidth: 280
    }

    Segments {
        objectName: "librarySort"
        label: qsTr("Order")
        choices: [qsTr("Recent"), qsTr("Newest"), qsTr("Name")]
        current: root.sort
        onChosen: sort => root.sorted(sort)
    }
}

// The campaigns as posters. Arrows walk, Shift extends, Return opens; only what is seen exists.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property QtObject campaigns
    required property int current
    required property int chosenCount
    required property bool archived
    readonly property int columns: Math.max(2, Math.floor(view.width / 224))
    default property alias content: cover.data

    signal chosen(place: int, adding: bool, extending: bool)
    signal opened(place: int)
    signal menuWished
    signal allWished
    signal noneWished
    signal renameWished
    signal deleteWished
    signal duplicateWished
    signal searchWished

    function step(by: int, event: var): void {
        const next = Math.max(0, Math.min(view.count - 1, root.current < 0 ? 0 : root.current + by));
        root.chosen(next, false, (event.modifiers & Qt.ShiftModifier) !== 0);
        view.positionViewAtIndex(next, GridView.Contain);
    }

    objectName: "campaignGrid"
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Campaigns")
    Accessible.focusable: true
    Keys.onLeftPressed: event => root.step(-1, event)
    Keys.onRightPressed: event => root.step(1, event)
    Keys.onUpPressed: event => root.step(-root.columns, event)
    Keys.onDownPressed: event => root.step(root.columns, event)
    Keys.onReturnPressed: root.opened(root.current)
    Keys.onEnterPressed: root.opened(root.current)
    Keys.onSpacePressed: root.chosen(root.current, true, false)
    Keys.onMenuPressed: root.menuWished()
    Keys.onEscapePressed: event => {
        event.accepted = root.chosenCount > 0;
        root.noneWished();
    }
    Keys.onDeletePressed: root.deleteWished()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_F2)
            root.renameWished();
        else if (event.key === Qt.Key_Backspace)
            root.deleteWished();
        else if (event.key === Qt.Key_Home)
            root.step(-view.count, event);
        else if (event.key === Qt.Key_End)
            root.step(view.count, event);
        else if (event.key === Qt.Key_PageDown)
            root.step(2 * root.columns, event);
        else if (event.key === Qt.Key_PageUp)
            root.step(-2 * root.columns, event);
        else if (event.matches(StandardKey.SelectAll))
            root.allWished();
        else if (event.key === Qt.Key_D && (event.modifiers & Qt.ControlModifier))
            root.duplicateWished();
        else
            event.accepted = false;
    }

    GridView {
        id: view
        objectName: "campaignView"
        anchors.fill: parent
        anchors.leftMargin: Theme.page - Theme.m
        anchors.rightMargin: Theme.page - Theme.m
        model: root.campaigns
        clip: true
        reuseItems: true
        keyNavigationEnabled: false
        cacheBuffer: height
        cellWidth: Math.floor(width / root.columns)
        cellHeight: Math.round((cellWidth - 2 * Theme.m) * 16 / 9) + 72
        bottomMargin: Theme.page
        boundsBehavior: Flickable.StopAtBounds
        acceptedButtons: Qt.NoButton
        Basic.ScrollBar.vertical: ThinScrollBar {}

        delegate: CampaignCard {
            id: card

            required property int index

            width: view.cellWidth
            height: view.cellHeight
            current: card.index === root.current && root.activeFocus
            onPressed: (adding, extending) => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.chosen(card.index, adding, extending);
            }
            onOpened: root.opened(card.index)
            onMenuWished: {
                root.forceActiveFocus(Qt.MouseFocusReason);
                if (!card.chosen)
                    root.chosen(card.index, false, false);
                root.menuWished();
            }
            onDragBegun: if (!card.chosen)
                root.chosen(card.index, false, false)
        }
    }

    Item {
        id: cover
        anchors.fill: parent
    }
}

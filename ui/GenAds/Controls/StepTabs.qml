// The steps of a piece of work, in order; those not reachable yet are faint. Arrow keys move along.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Theme

FocusScope {
    id: root

    required property list<string> steps
    property int current: 0
    property int reachable: steps.length
    // The index of one that is left out, though it lies before reachable ones.
    property int skipped: -1
    property string label: qsTr("Steps")

    signal chosen(index: int)

    function step(by: int): void {
        const beside = root.current + by;
        const next = beside === root.skipped ? beside + by : beside;
        if (next >= 0 && next < root.reachable)
            root.chosen(next);
    }

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.barHeight
    activeFocusOnTab: visible
    Keys.onLeftPressed: root.step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: root.step(LayoutMirroring.enabled ? -1 : 1)
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.label
    Accessible.focusable: true

    Row {
        id: row
        anchors.centerIn: parent
        height: parent.height
        spacing: Theme.xs

        Repeater {
            model: root.steps

            delegate: Item {
                id: tab

                required property int index
                required property string modelData
                readonly property bool current: index === root.current
                readonly property bool reachable: index < root.reachable && index !== root.skipped

                objectName: root.objectName + "-" + index
                width: words.implicitWidth + 2 * Theme.m
                height: row.height
                opacity: reachable ? 1 : Theme.disabledOpacity
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.selected: current
                Accessible.onPressAction: if (tab.reachable)
                    root.chosen(tab.index)

                Words {
                    id: words
                    anchors.centerIn: parent
                    text: tab.modelData
                    wrapMode: Text.NoWrap
                    font.weight: tab.current ? Font.Medium : Font.Normal
                    color: tab.current || hover.hovered ? Theme.ink : Theme.inkSoft
                    Accessible.ignored: true
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: words.implicitWidth
                    height: 2
                    color: Theme.accent
                    visible: tab.current
                }

                FocusRing {
                    shown: root.activeFocus && tab.current
                    gap: -Theme.s
                }

                HoverHandler {
                    id: hover
                    enabled: tab.reachable
                }

                TapHandler {
                    enabled: tab.reachable
                    onTapped: root.chosen(tab.index)
                }
            }
        }
    }
}

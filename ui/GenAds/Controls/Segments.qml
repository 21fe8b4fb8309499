// One choice out of a few, side by side. Arrow keys move it.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Theme

FocusScope {
    id: root

    required property list<string> choices
    property int current: 0
    property string label: ""

    signal chosen(index: int)

    function step(by: int): void {
        const next = root.current + by;
        if (next >= 0 && next < root.choices.length)
            root.chosen(next);
    }

    implicitWidth: row.implicitWidth + 2 * Theme.xs
    implicitHeight: Theme.controlHeight
    activeFocusOnTab: true
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.label
    Accessible.focusable: true

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.hair
        border.color: Theme.line

        FocusRing {
            shown: root.activeFocus
        }
    }

    Row {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.xs

        Repeater {
            model: root.choices

            delegate: Rectangle {
                id: segment

                required property int index
                required property string modelData
                readonly property bool current: index === root.current

                width: Math.max(words.implicitWidth + 2 * Theme.l, (root.width - 2 * Theme.xs) / root.choices.length)
                height: row.height
                radius: Theme.radius - 2
                color: current ? Theme.raised : hover.hovered ? Theme.hover : "transparent"
                objectName: root.objectName + "Segment" + index
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.selected: current
                Accessible.onPressAction: root.chosen(segment.index)

                Words {
                    id: words
                    anchors.centerIn: parent
                    text: segment.modelData
                    wrapMode: Text.NoWrap
                    color: segment.current ? Theme.accent : Theme.inkSoft
                    Accessible.ignored: true
                }

                HoverHandler {
                    id: hover
                }

                TapHandler {
                    onTapped: {
                        root.forceActiveFocus(Qt.MouseFocusReason);
                        root.chosen(segment.index);
                    }
                }
            }
        }
    }
}

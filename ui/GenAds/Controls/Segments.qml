// One choice out of a few, side by side. Arrow keys move it.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Theme

FocusScope {
    id: root

    required property list<string> choices
    property int current: 0
    property string label: ""
    // Closer together, where there is little room.
    property bool tight: false

    // The ring shows once the keyboard is used.
    property bool byKey: false
    property bool pressing: false

    signal chosen(index: int)

    function step(by: int): void {
        const next = root.current + by;
        root.byKey = true;
        if (next >= 0 && next < root.choices.length)
            root.chosen(next);
    }

    implicitWidth: root.choices.length * widest.implicitWidth + 2 * Theme.xs
    implicitHeight: Theme.controlHeight
    activeFocusOnTab: true
    onActiveFocusChanged: root.byKey = activeFocus && !pressing
    opacity: enabled ? 1 : Theme.disabledOpacity
    Keys.onLeftPressed: root.step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: root.step(LayoutMirroring.enabled ? -1 : 1)
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
            shown: root.activeFocus && root.byKey
        }
    }

    // All are as wide as the widest, whatever width they are given: what they want must not grow with what they get.
    Column {
        id: widest
        opacity: 0

        Repeater {
            model: root.choices

            delegate: Words {
                required property string modelData

                text: modelData
                wrapMode: Text.NoWrap
                font.weight: Font.Medium
                leftPadding: root.tight ? Theme.xs : Theme.l
                rightPadding: leftPadding
                Accessible.ignored: true
            }
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

                width: (root.width - 2 * Theme.xs) / root.choices.length
                height: row.height
                radius: Theme.radius - 2
                border.width: current && !Theme.dark ? Theme.hair : 0
                border.color: Theme.line
                color: current ? Theme.raised : hover.hovered ? Theme.hover : "transparent"
                objectName: root.objectName + "Segment" + index
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.selected: current
                Accessible.onPressAction: root.chosen(segment.index)

                Words {
                    id: words
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, segment.width - 2 * Theme.xs)
                    text: segment.modelData
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    font.weight: segment.current ? Font.Medium : Font.Normal
                    color: segment.current ? Theme.accent : hover.hovered ? Theme.ink : Theme.inkSoft
                    Accessible.ignored: true
                }

                HoverHandler {
                    id: hover
                }

                TapHandler {
                    onTapped: {
                        root.pressing = true;
                        root.forceActiveFocus(Qt.MouseFocusReason);
                        root.pressing = false;
                        root.chosen(segment.index);
                    }
                }
            }
        }
    }
}

// A platform to export for: chosen or not, together with others.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

FocusScope {
    id: root

    required property string name
    required property string limits
    required property bool wanted

    signal toggled

    implicitHeight: 60
    implicitWidth: 160
    activeFocusOnTab: true
    Keys.onSpacePressed: root.toggled()
    Keys.onReturnPressed: root.toggled()
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.name
    Accessible.description: root.limits
    Accessible.checked: root.wanted
    Accessible.focusable: true
    Accessible.onPressAction: root.toggled()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.wanted ? Theme.accentFaint : hover.hovered ? Theme.raised : Theme.panel
        border.width: root.wanted ? 2 : Theme.hair
        border.color: root.wanted ? Theme.accent : hover.hovered ? Theme.lineStrong : Theme.line

        FocusRing {
            shown: root.activeFocus
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.m
        anchors.rightMargin: Theme.m
        spacing: Theme.s

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                text: root.name
                font.weight: Font.Medium
                color: root.wanted ? Theme.accent : Theme.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Words {
                text: root.limits
                faint: true
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Icon {
            symbol: "check"
            size: Theme.iconSmall
            color: Theme.accent
            visible: root.wanted
        }
    }

    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.toggled();
        }
    }
}

// A large choice with a picture: styles, presets, platforms.
import QtQuick
import QtQuick.Layouts
import GenAds.Theme

FocusScope {
    id: root

    required property string title
    property string subtitle: ""
    property url picture
    property bool selected: false

    signal chosen

    opacity: enabled ? 1 : Theme.disabledOpacity
    implicitWidth: 168
    implicitHeight: 240
    activeFocusOnTab: true
    Keys.onSpacePressed: root.chosen()
    Keys.onReturnPressed: root.chosen()
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.title
    Accessible.description: root.subtitle
    Accessible.checked: root.selected
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.panel
        border.width: root.selected ? 2 : Theme.hair
        border.color: root.selected ? Theme.accent : hover.hovered ? Theme.lineStrong : Theme.line

        FocusRing {
            shown: root.activeFocus
            radius: Theme.radiusLarge + gap + 1
        }

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.s
            spacing: Theme.xs

            Rectangle {
                color: Theme.sunken
                radius: Theme.radius
                clip: true
                Layout.fillWidth: true
                Layout.fillHeight: true

                Image {
                    anchors.fill: parent
                    source: root.picture
                    sourceSize.height: 480
                    fillMode: Image.PreserveAspectCrop
                    asynchronous: true
                    Accessible.ignored: true
                }
            }

            Words {
                text: root.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.tiny
                font.weight: Font.Medium
                color: root.selected ? Theme.accent : Theme.ink
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Words {
                text: root.subtitle
                visible: text !== ""
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }

    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.chosen();
        }
    }
}

// One choice out of a longer list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.ComboBox {
    id: root

    property string label: ""
    // The choice shown. It stays when the words of the choices change, as with the language.
    property int current: 0

    currentIndex: current
    onModelChanged: currentIndex = Qt.binding(() => root.current)
    implicitHeight: Theme.controlHeight
    implicitWidth: 200
    leftPadding: mirrored ? 2 * Theme.m + Theme.iconSmall : Theme.m
    rightPadding: mirrored ? Theme.m : 2 * Theme.m + Theme.iconSmall
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.ComboBox
    Accessible.name: label
    Accessible.description: displayText

    contentItem: Words {
        text: root.displayText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    indicator: Icon {
        symbol: "chevron-down"
        size: Theme.iconSmall
        color: Theme.inkSoft
        x: root.mirrored ? Theme.m : root.width - width - Theme.m
        y: (root.height - height) / 2
    }

    delegate: Basic.ItemDelegate {
        id: option

        required property var model
        required property int index

        width: ListView.view.width
        height: Theme.controlHeight
        highlighted: root.highlightedIndex === index
        Accessible.name: words.text

        contentItem: Words {
            id: words
            leftPadding: Theme.xs
            text: option.model[root.textRole] ?? option.model.modelData
            color: option.index === root.currentIndex ? Theme.accent : Theme.ink
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        background: Rectangle {
            radius: Theme.radius - 2
            color: option.highlighted ? Theme.hover : "transparent"
        }
    }

    background: Rectangle {
        color: Theme.sunken
        radius: Theme.radius
        border.width: Theme.hair
        border.color: root.hovered || root.down ? Theme.lineStrong : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    popup: Basic.Popup {
        y: root.height + Theme.xs
        width: root.width
        padding: Theme.xs
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * Theme.xs, 320)

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            Basic.ScrollBar.vertical: ThinScrollBar {}
        }

        background: Rectangle {
            color: Theme.raised
            radius: Theme.radius
            border.width: Theme.hair
            border.color: Theme.lineStrong
        }
    }
}

// The name of the program; a press leads home.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.AbstractButton {
    id: root

    text: "GenAds"
    implicitHeight: Theme.controlHeight
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Library")
    Keys.onReturnPressed: root.click()

    contentItem: Title {
        text: root.text
        color: root.hovered || root.visualFocus ? Theme.accent : Theme.ink
        font.letterSpacing: 0.5
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        shown: root.hovered
        text: qsTr("Library")
        shortcut: "Ctrl+L"
    }
}

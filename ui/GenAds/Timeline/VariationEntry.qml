// One variation in the switch: its number key, its name, and what sets it apart.
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Basic.ItemDelegate {
    id: root

    required property int index
    required property int number
    required property string title
    required property string origin
    required property int differences
    required property int outdated
    required property bool current
    required property bool chosen

    signal chosenNow
    signal renamed

    objectName: "variation" + number
    implicitHeight: 34
    leftPadding: Theme.m
    rightPadding: Theme.s
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.title
    Accessible.description: root.origin === "" ? "" : qsTr("Branched from %1, %n difference(s)", "", root.differences).arg(root.origin)
    Accessible.checked: root.current
    onClicked: root.chosenNow()
    onDoubleClicked: root.renamed()
    Keys.onReturnPressed: root.chosenNow()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F2;
        if (event.accepted)
            root.renamed();
    }

    contentItem: RowLayout {
        spacing: Theme.s

        Words {
            text: root.number
            faint: !root.current
            color: root.current ? Theme.accent : Theme.inkFaint
            digits: true
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Icon {
            symbol: "branch"
            size: 14
            visible: root.origin !== ""
            color: Theme.inkFaint
        }

        Words {
            text: root.title
            color: root.current ? Theme.ink : Theme.inkSoft
            font.weight: root.current ? Font.Medium : Font.Normal
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        Words {
            text: "≠ " + root.differences
            visible: root.differences > 0
            color: Theme.accent
            digits: true
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Rectangle {
            visible: root.outdated > 0
            implicitWidth: 6
            implicitHeight: 6
            radius: 3
            color: Theme.warn
        }

        Icon {
            symbol: "check"
            size: 14
            visible: root.chosen
            color: Theme.good
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.accentFaint : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
            gap: -2
        }
    }

    Tip {
        shown: root.hovered && root.origin !== ""
        text: qsTr("Branched from %1, %n difference(s)", "", root.differences).arg(root.origin)
    }
}

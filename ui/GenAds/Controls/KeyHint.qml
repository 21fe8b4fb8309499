// A shortcut as the keyboard of this machine writes it: `sequence` is portable, such as "Ctrl+Shift+Z".
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Theme

Row {
    id: root

    required property string sequence
    readonly property bool mac: Qt.platform.os === "osx" || Qt.platform.os === "macos"
    readonly property list<string> caps: sequence === "" ? [] : sequence === "+" ? ["+"] : sequence.split("+")

    function written(key: string): string {
        const signs = root.mac ? {
            "Ctrl": "⌘",
            "Shift": "⇧",
            "Alt": "⌥",
            "Return": "↩",
            "Backspace": "⌫",
            "Delete": "⌦",
            "Escape": "esc",
            "Left": "←",
            "Right": "→",
            "Up": "↑",
            "Down": "↓",
            "Home": "↖",
            "End": "↘",
            "Space": qsTr("Space")
        } : {
            "Shift": qsTr("Shift"),
            "Return": qsTr("Enter"),
            "Escape": qsTr("Esc"),
            "Delete": qsTr("Del"),
            "Left": "←",
            "Right": "→",
            "Up": "↑",
            "Down": "↓",
            "Home": qsTr("Home"),
            "End": qsTr("End"),
            "Space": qsTr("Space")
        };
        return signs[key] ?? key;
    }

    spacing: 3
    visible: sequence !== ""

    Repeater {
        model: root.caps

        delegate: Rectangle {
            id: cap

            required property string modelData

            width: Math.max(height, words.implicitWidth + 2 * Theme.xs + 2)
            height: words.implicitHeight + Theme.xs
            radius: Theme.xs
            color: Theme.hover
            border.width: Theme.hair
            border.color: Theme.line

            Words {
                id: words
                anchors.centerIn: parent
                text: root.written(cap.modelData)
                soft: true
                font.pixelSize: Theme.tiny
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}

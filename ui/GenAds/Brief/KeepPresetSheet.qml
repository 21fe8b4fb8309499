// Asks for the name of a new preset.
import QtQuick
import GenAds.Controls

Sheet {
    id: root

    signal kept(name: string)

    function ask(): void {
        field.text = "";
        root.typed = "";
        root.open();
        field.focusField();
    }

    property string typed: ""

    title: qsTr("Keep as a preset")
    agree: qsTr("Keep")
    agreeable: root.typed.trim() !== ""
    onAccepted: root.kept(root.typed)

    Field {
        id: field
        objectName: "presetName"
        width: parent.width
        label: qsTr("Name")
        hint: qsTr("It keeps the length, the number of variations, the style and the call to action.")
        maximumLength: 40
        onEdited: text => root.typed = text
        onSettled: text => root.typed = text
    }
}

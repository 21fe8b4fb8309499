// What a platform's app draws over the film, in the film's own measures.
pragma ComponentBehavior: Bound
import QtQuick
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property PhoneViewModel phone

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Interface of the platform")

    Repeater {
        model: root.phone.fixtures

        delegate: Item {
            id: fixture

            required property string kind
            required property real leftShare
            required property real topShare
            required property real widthShare
            required property real heightShare
            required property string text
            required property string symbol
            required property bool strong
            required property bool faint
            required property bool centred
            readonly property bool named: kind === "icon"
            readonly property real letters: named ? width * 0.3 : height * (kind === "button" ? 0.4 : 0.78)
            readonly property color ink: faint ? Theme.filmInkSoft : Theme.filmInk

            x: leftShare * root.width
            y: topShare * root.height
            width: widthShare * root.width
            height: heightShare * root.height

            Rectangle {
                anchors.fill: parent
                visible: fixture.kind === "bar"
                color: Theme.film
            }

            Rectangle {
                anchors.fill: parent
                visible: fixture.kind === "button"
                radius: height * 0.24
                color: Theme.filmGlass
            }

            Rectangle {
                anchors.fill: parent
                visible: fixture.kind === "avatar"
                radius: width / 2
                color: Theme.filmGlass
                border.width: Math.max(1, width * 0.04)
                border.color: Theme.filmInk
            }

            Icon {
                visible: fixture.kind === "icon"
                symbol: fixture.symbol
                size: Math.round(fixture.width)
                color: fixture.ink
                anchors.horizontalCenter: parent.horizontalCenter
            }

            Text {
                text: fixture.text
                visible: text !== "" && fixture.kind !== "bar"
                color: fixture.ink
                textFormat: Text.PlainText
                font.family: Theme.textFamily
                font.pixelSize: Math.max(1, Math.round(fixture.letters))
                font.weight: fixture.strong || fixture.kind === "button" ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
                horizontalAlignment: fixture.kind === "text" && !fixture.centred ? Text.AlignLeft : Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                x: fixture.named ? -fixture.width * 0.3 : 0
                y: fixture.named ? fixture.width : 0
                width: fixture.named ? fixture.width * 1.6 : fixture.width
                height: fixture.named ? fixture.width * 0.5 : fixture.height
                Accessible.ignored: true
            }
        }
    }
}

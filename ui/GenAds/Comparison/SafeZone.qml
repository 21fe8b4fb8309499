// The part of the picture no platform covers: everything around it is dimmed.
import QtQuick
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property PhoneViewModel phone
    readonly property rect inside: Qt.rect(phone.zoneLeft * width, phone.zoneTop * height, (phone.zoneRight - phone.zoneLeft) * width, (phone.zoneBottom - phone.zoneTop) * height)

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Safe zone")

    Rectangle {
        color: Theme.filmShade
        width: parent.width
        height: root.inside.y
    }

    Rectangle {
        color: Theme.filmShade
        y: root.inside.y + root.inside.height
        width: parent.width
        height: parent.height - y
    }

    Rectangle {
        color: Theme.filmShade
        y: root.inside.y
        width: root.inside.x
        height: root.inside.height
    }

    Rectangle {
        color: Theme.filmShade
        x: root.inside.x + root.inside.width
        y: root.inside.y
        width: parent.width - x
        height: root.inside.height
    }

    Rectangle {
        x: root.inside.x
        y: root.inside.y
        width: root.inside.width
        height: root.inside.height
        color: "transparent"
        border.width: 1
        border.color: Theme.filmAccent
    }
}

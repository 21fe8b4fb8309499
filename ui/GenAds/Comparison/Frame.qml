// One film on the wall, wherever the wall puts it; the film goes on playing when it is moved.
import QtQuick
import GenAds.Controls
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

Item {
    id: root

    required property Transport transport
    required property PhoneViewModel phone
    required property url film
    required property url poster
    required property int variationIndex
    required property int number
    required property string title
    required property string subtitle
    required property bool chosen
    required property bool outdated
    required property string note
    required property real gain
    required property bool focused
    // The picture's place in this item.
    required property rect picture
    // What is seen of the picture, counted from its left edge.
    property real cutLeft: 0
    property real cutRight: picture.width
    property bool inPhone: false
    property bool captioned: true
    readonly property alias output: screen.output

    signal picked
    signal kept

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Variation %1, %2").arg(root.number).arg(root.title)
    Accessible.onPressAction: root.picked()

    Rectangle {
        id: bezel
        visible: root.inPhone
        x: root.picture.x - Theme.s
        y: root.picture.y - Theme.s
        width: root.picture.width + 2 * Theme.s
        height: root.picture.height + 2 * Theme.s
        radius: Theme.phoneRadius
        color: Theme.film
        border.width: root.focused ? 2 : 1
        border.color: root.focused ? Theme.accent : Theme.lineStrong
    }

    Rectangle {
        visible: !root.inPhone && root.captioned
        x: root.picture.x - 3
        y: root.picture.y - 3
        width: root.picture.width + 6
        height: root.picture.height + 6
        color: "transparent"
        radius: 2
        border.width: root.focused ? 2 : 0
        border.color: Theme.accent
    }

    Item {
        x: root.picture.x + root.cutLeft
        y: root.picture.y
        width: Math.max(0, root.cutRight - root.cutLeft)
        height: root.picture.height
        clip: true

        Image {
            x: -root.cutLeft
            width: root.picture.width
            height: root.picture.height
            source: root.poster
            sourceSize.width: 540
            asynchronous: true
            visible: !screen.ready
            Accessible.ignored: true
        }

        Screen {
            id: screen
            objectName: "film" + root.number
            transport: root.transport
            source: root.film
            heard: root.focused
            gain: root.gain
            x: -root.cutLeft
            width: root.picture.width
            height: root.picture.height
        }

        PhoneFace {
            visible: root.inPhone
            phone: root.phone
            anchors.fill: parent
        }

        SafeZone {
            objectName: "safeZone" + root.number
            visible: root.phone.zoneShown
            phone: root.phone
            x: -root.cutLeft
            width: root.picture.width
            height: root.picture.height
        }
    }

    Words {
        visible: screen.problem !== ""
        text: qsTr("This film cannot be played here. It can still be exported.")
        color: Theme.bad
        x: root.picture.x + Theme.l
        y: root.picture.y + Theme.l
        width: root.picture.width - 2 * Theme.l
    }

    Caption {
        visible: root.captioned
        x: root.picture.x
        y: root.picture.y + root.picture.height + (root.inPhone ? Theme.l : Theme.m)
        width: root.picture.width
        number: root.number
        title: root.title
        subtitle: root.subtitle
        focused: root.focused
        chosen: root.chosen
        outdated: root.outdated
        noted: root.note !== ""
    }

    TapHandler {
        onTapped: root.picked()
        onDoubleTapped: root.kept()
    }
}

// The way to where one is: brand, perfume, campaign. Every part but the last can be pressed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Theme

RowLayout {
    id: root

    required property QtObject crumbs

    signal chosen(place: string)

    spacing: Theme.xs
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Where you are")

    Repeater {
        id: parts
        model: root.crumbs

        delegate: RowLayout {
            id: part

            required property int index
            required property string place
            required property string name
            readonly property bool last: index === parts.count - 1

            spacing: Theme.xs
            visible: part.index > 0 || parts.count < 3 || root.width > 240
            Layout.maximumWidth: part.last ? implicitWidth : Math.min(implicitWidth, 160)
            Layout.fillWidth: true
            Layout.preferredWidth: part.last ? implicitWidth : Math.min(implicitWidth, 160)
            Layout.minimumWidth: part.last ? 0 : Math.min(implicitWidth, root.width < 400 ? 104 : 160)

            Icon {
                symbol: "chevron-right"
                size: Theme.iconSmall
                color: Theme.inkFaint
                rotation: LayoutMirroring.enabled ? 180 : 0
                visible: part.index > (root.width > 240 || parts.count < 3 ? 0 : 1)
            }

            Basic.AbstractButton {
                id: button
                objectName: "crumb-" + part.place
                text: part.name
                enabled: !part.last
                implicitHeight: Theme.controlHeight
                leftPadding: Theme.xs
                rightPadding: Theme.xs
                Accessible.role: Accessible.Link
                Accessible.name: part.name
                Keys.onReturnPressed: button.click()
                onClicked: root.chosen(part.place)
                Layout.fillWidth: true

                contentItem: Words {
                    text: button.text
                    soft: !part.last && !button.hovered
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }

                background: Item {
                    FocusRing {
                        shown: button.visualFocus
                        gap: -2
                    }
                }
            }
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.preferredWidth: 0
    }
}

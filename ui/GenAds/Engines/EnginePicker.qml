// The engine that is chosen with its price, and all others with theirs in a list below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property EngineOfferViewModel viewModel
    property string label: ""

    spacing: Theme.xs

    Basic.AbstractButton {
        id: button

        objectName: root.objectName + "Button"
        leftPadding: Theme.m
        rightPadding: Theme.m
        Accessible.role: Accessible.ComboBox
        Accessible.name: root.label
        Accessible.description: "%1 %2".arg(root.viewModel.title).arg(root.viewModel.price)
        Keys.onReturnPressed: list.open()
        Keys.onDownPressed: list.open()
        onClicked: list.visible ? list.close() : list.open()
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.controlHeight

        contentItem: RowLayout {
            spacing: Theme.s

            Words {
                text: root.viewModel.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Words {
                objectName: root.objectName + "Price"
                text: root.viewModel.price
                visible: text !== ""
                faint: true
                digits: true
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                symbol: "chevron-down"
                size: Theme.iconSmall
                color: Theme.inkSoft
            }
        }

        background: Rectangle {
            color: Theme.sunken
            radius: Theme.radius
            border.width: Theme.hair
            border.color: button.hovered || list.visible ? Theme.lineStrong : Theme.line

            FocusRing {
                shown: button.visualFocus
            }
        }

        Basic.Popup {
            id: list

            objectName: root.objectName + "List"
            y: button.height + Theme.xs
            width: Math.max(button.width, 420)
            padding: Theme.xs
            margins: Theme.s
            implicitHeight: Math.min(options.contentHeight + 2 * Theme.xs, 520)
            closePolicy: Basic.Popup.CloseOnEscape | Basic.Popup.CloseOnPressOutsideParent
            onOpened: options.forceActiveFocus(Qt.PopupFocusReason)
            onClosed: button.forceActiveFocus(Qt.PopupFocusReason)

            contentItem: ListView {
                id: options

                clip: true
                model: root.viewModel.rows
                boundsBehavior: Flickable.StopAtBounds
                acceptedButtons: Qt.NoButton
                keyNavigationWraps: true
                activeFocusOnTab: true
                Accessible.role: Accessible.List
                Accessible.name: root.label
                Basic.ScrollBar.vertical: ThinScrollBar {}
                Keys.onReturnPressed: (currentItem as EngineOption)?.click()

                delegate: EngineOption {
                    id: option

                    required property int index

                    width: options.width
                    highlighted: ListView.isCurrentItem && options.activeFocus
                    onChosen: {
                        list.close();
                        root.viewModel.choose(option.name);
                    }
                    onSettingsWished: {
                        list.close();
                        root.viewModel.openSettings();
                    }
                }
            }

            background: Rectangle {
                color: Theme.raised
                radius: Theme.radius
                border.width: Theme.hair
                border.color: Theme.lineStrong
            }
        }
    }

    Words {
        objectName: root.objectName + "Warning"
        text: root.viewModel.warning
        visible: text !== ""
        color: Theme.warn
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
}

// The notes of one tier as chips, with suggestions while typing. Return or a comma adds, Backspace takes the last away.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property string title
    required property string tier
    required property QtObject notes
    required property PerfumeViewModel viewModel
    property list<string> offers: []
    property int at: -1

    function add(name: string): void {
        root.viewModel.addNote(root.tier, name);
        input.clear();
        root.offers = [];
    }

    function look(): void {
        root.offers = root.viewModel.suggest(input.text);
        root.at = -1;
    }

    function step(by: int): void {
        root.at = Math.max(-1, Math.min(root.offers.length - 1, root.at + by));
    }

    spacing: Theme.s

    Words {
        text: root.title
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }

    Flow {
        spacing: Theme.xs
        visible: chips.count > 0
        Layout.fillWidth: true

        Repeater {
            id: chips
            model: root.notes

            delegate: Basic.AbstractButton {
                id: chip

                required property string name
                required property bool known

                objectName: "note-" + chip.name
                implicitHeight: 28
                implicitWidth: words.implicitWidth + close.width + 2 * Theme.m + Theme.xs
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("%1, press to remove").arg(chip.name)
                onClicked: root.viewModel.removeNote(root.tier, chip.name)
                Keys.onDeletePressed: chip.click()
                Keys.onReturnPressed: chip.click()

                background: Rectangle {
                    radius: height / 2
                    color: chip.known ? Theme.accentFaint : Theme.raised
                    border.width: Theme.hair
                    border.color: chip.hovered ? Theme.lineStrong : "transparent"

                    FocusRing {
                        shown: chip.visualFocus
                        radius: height / 2
                    }
                }

                contentItem: Item {
                    Words {
                        id: words
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.m
                        anchors.verticalCenter: parent.verticalCenter
                        text: chip.name
                        color: chip.known ? Theme.accentStrong : Theme.ink
                        font.pixelSize: Theme.small
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }

                    Icon {
                        id: close
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.s
                        anchors.verticalCenter: parent.verticalCenter
                        symbol: "close"
                        size: 12
                        color: chip.hovered ? Theme.ink : Theme.inkFaint
                    }
                }
            }
        }
    }

    Basic.TextField {
        id: input
        objectName: root.objectName + "Input"
        placeholderText: chips.count > 0 ? qsTr("Add another") : qsTr("Such as %1").arg(root.tier === "top" ? qsTr("bergamot") : root.tier === "heart" ? qsTr("rose") : qsTr("amber"))
        color: Theme.ink
        placeholderTextColor: Theme.inkFaint
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        font.family: Theme.textFamily
        font.pixelSize: Theme.body
        leftPadding: Theme.m
        rightPadding: Theme.m
        maximumLength: 40
        Accessible.role: Accessible.EditableText
        Accessible.name: root.title
        onTextEdited: {
            if (text.endsWith(","))
                root.add(text.slice(0, -1));
            else
                root.look();
        }
        onAccepted: root.add(root.at >= 0 ? root.offers[root.at] : text)
        onActiveFocusChanged: if (!activeFocus) {
            root.offers = [];
            if (text !== "")
                root.add(text);
        }
        Keys.onDownPressed: root.step(1)
        Keys.onUpPressed: root.step(-1)
        Keys.onEscapePressed: event => {
            event.accepted = root.offers.length > 0;
            root.offers = [];
        }
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.controlHeight

        background: Rectangle {
            color: Theme.sunken
            radius: Theme.radius
            border.width: input.activeFocus ? Theme.focusWidth : Theme.hair
            border.color: input.activeFocus ? Theme.focus : input.hovered ? Theme.lineStrong : Theme.line
        }

        Basic.Popup {
            y: input.height + Theme.xs
            width: input.width
            padding: Theme.xs
            visible: root.offers.length > 0
            closePolicy: Basic.Popup.NoAutoClose

            background: Rectangle {
                color: Theme.raised
                radius: Theme.radius
                border.width: Theme.hair
                border.color: Theme.lineStrong
            }

            contentItem: Column {
                Repeater {
                    model: root.offers

                    delegate: Basic.ItemDelegate {
                        id: offer

                        required property int index
                        required property string modelData

                        objectName: "suggestion-" + offer.modelData
                        width: input.width - 2 * Theme.xs
                        height: 32
                        focusPolicy: Qt.NoFocus
                        Accessible.name: offer.modelData
                        onClicked: root.add(offer.modelData)

                        contentItem: Words {
                            text: offer.modelData
                            color: offer.index === root.at ? Theme.accent : Theme.ink
                            verticalAlignment: Text.AlignVCenter
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }

                        background: Rectangle {
                            radius: Theme.radius - 2
                            color: offer.index === root.at || offer.hovered ? Theme.hover : "transparent"
                        }
                    }
                }
            }
        }
    }
}

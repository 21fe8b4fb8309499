// Compare: the variations side by side in step, notes on them, and the choice of one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Player
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property ComparisonViewModel viewModel
    required property AppViewModel app
    readonly property bool here: app.place === "comparison"
    readonly property bool decided: viewModel.selected >= 0 && viewModel.selected === viewModel.focused

    focus: true
    objectName: "comparisonPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Compare")
    onHereChanged: if (!here)
        transport.pause()
    Keys.forwardTo: [picking, keys]
    Keys.onEscapePressed: event => {
        event.accepted = ground.typing;
        ground.take();
    }

    Ground {
        id: ground
    }

    Transport {
        id: transport
        objectName: "comparisonTransport"
        looping: true
    }

    TransportKeys {
        id: keys
        transport: transport
    }

    Item {
        id: picking

        Keys.onPressed: event => {
            const plain = (event.modifiers & ~(Qt.KeypadModifier | Qt.ShiftModifier)) === 0;
            const number = event.key - Qt.Key_1;
            if (!plain || event.isAutoRepeat)
                return;
            event.accepted = true;
            if (number >= 0 && number < 9)
                root.viewModel.focus(number);
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.viewModel.choose();
            else if (event.key === Qt.Key_G)
                root.viewModel.lookAs(0);
            else if (event.key === Qt.Key_F)
                root.viewModel.lookAs(1);
            else if (event.key === Qt.Key_W)
                root.viewModel.lookAs(2);
            else if (event.key === Qt.Key_D)
                root.viewModel.lookAs(3);
            else if (event.key === Qt.Key_P)
                root.viewModel.lookAs(4);
            else if (event.key === Qt.Key_S)
                root.viewModel.phone.showZone(!root.viewModel.phone.zoneShown);
            else
                event.accepted = false;
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: root.viewModel.filmCount === 0
        symbol: "compare"
        title: qsTr("Nothing to compare yet")
        explanation: qsTr("As soon as a variation is generated it plays here, beside the others.")
        action: qsTr("Go to Generate")
        onActed: root.app.goTo("generation")
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.page
        anchors.rightMargin: Theme.page
        anchors.topMargin: Theme.l
        anchors.bottomMargin: Theme.m
        spacing: Theme.l
        visible: root.viewModel.filmCount > 0

        RowLayout {
            spacing: Theme.m
            Layout.fillWidth: true

            Segments {
                objectName: "ways"
                label: qsTr("Way to compare")
                choices: [qsTr("Grid"), qsTr("Flip"), qsTr("Wipe"), qsTr("Difference"), qsTr("Phone")]
                current: root.viewModel.wayIndex
                onChosen: index => root.viewModel.lookAs(index)
            }

            Segments {
                objectName: "platforms"
                label: qsTr("Platform")
                choices: root.viewModel.phone.names
                current: root.viewModel.phone.current
                visible: root.viewModel.way === "phone" || root.viewModel.phone.zoneShown
                onChosen: index => root.viewModel.phone.lookThrough(index)
            }

            IconButton {
                objectName: "zoneToggle"
                symbol: "safe"
                text: qsTr("Safe zone")
                shortcut: "S"
                checkable: true
                checked: root.viewModel.phone.zoneShown
                onToggled: root.viewModel.phone.showZone(checked)
            }

            Words {
                text: root.viewModel.phone.source
                visible: root.viewModel.phone.zoneShown
                faint: true
                font.pixelSize: Theme.small
                maximumLineCount: 2
                elide: Text.ElideRight
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.measure
            }

            Item {
                Layout.fillWidth: true
            }

            Row {
                spacing: Theme.xs
                visible: root.viewModel.filmCount > 3

                Repeater {
                    model: root.viewModel.variations

                    delegate: IconButton {
                        required property int variationIndex
                        required property int number
                        required property string title
                        required property bool shown

                        objectName: "pick" + number
                        symbol: ""
                        text: qsTr("Variation %1, %2").arg(number).arg(title)
                        shortcut: number
                        checked: shown
                        implicitWidth: 30
                        onClicked: root.viewModel.toggleShown(variationIndex)

                        Words {
                            anchors.centerIn: parent
                            text: parent.number
                            color: parent.shown ? Theme.accent : Theme.inkSoft
                            Accessible.ignored: true
                        }
                    }
                }
            }

            IconButton {
                objectName: "notesToggle"
                symbol: "note"
                text: qsTr("Notes and choices")
                checkable: true
                checked: true
                id: notesToggle
            }

            ActionButton {
                objectName: "chooseVariation"
                symbol: root.decided ? "check" : ""
                text: root.decided ? qsTr("Edit variation %1").arg(root.viewModel.focused + 1) : qsTr("Choose variation %1").arg(root.viewModel.focused + 1)
                tip: root.decided ? qsTr("Go on with it on the timeline") : qsTr("Keep this one; the others stay")
                shortcut: root.decided ? "" : qsTr("Enter")
                primary: true
                onClicked: root.decided ? root.app.goTo("timeline") : root.viewModel.choose()
            }
        }

        RowLayout {
            spacing: Theme.xl
            Layout.fillWidth: true
            Layout.fillHeight: true

            Wall {
                objectName: "wall"
                viewModel: root.viewModel
                transport: transport
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            NotesPanel {
                viewModel: root.viewModel
                visible: notesToggle.checked
                Layout.fillWidth: false
                Layout.preferredWidth: Theme.sidebar
                Layout.fillHeight: true
            }
        }

        TransportBar {
            transport: transport
            marks: root.viewModel.marks
            Layout.fillWidth: true
        }
    }

    // Without a graphics card films cannot be mixed.
    Words {
        anchors.centerIn: parent
        visible: root.viewModel.way === "difference" && GraphicsInfo.api === GraphicsInfo.Software
        text: qsTr("The difference needs a graphics card. Wipe and flip work without one.")
        soft: true
    }
}

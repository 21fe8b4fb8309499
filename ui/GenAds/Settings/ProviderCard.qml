// One provider: where its key is, a place to enter one, a free test, and another address for its server.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Panel {
    id: root

    required property string name
    required property string title
    required property string opens
    // `environment`, `keyring`, `session`, or nothing.
    required property string where
    required property string words
    required property bool usable
    required property string warning
    required property string page
    required property string address
    required property string decidedBy
    required property bool busy
    required property string problem
    required property bool works
    required property string tested
    readonly property bool fixed: root.where === "environment"
    property bool advanced: root.address !== ""
    property string typed: ""

    signal keyEntered(key: string)
    signal keyPasted
    signal keyForgotten
    signal testWished
    signal addressed(address: string)
    signal keyPageWished

    function send(): void {
        const key = root.typed;
        root.typed = "";
        field.clear();
        root.keyEntered(key);
    }

    objectName: "provider_" + root.name
    implicitHeight: body.implicitHeight + 2 * Theme.xl
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.xl
        spacing: Theme.m

        RowLayout {
            spacing: Theme.m
            Layout.fillWidth: true

            Title {
                text: root.title
                Layout.fillWidth: true
            }

            Pill {
                objectName: "where_" + root.name
                text: root.where === "environment" ? qsTr("Environment") : root.where === "keyring" ? qsTr("Keyring") : root.where === "session" ? qsTr("This run only") : root.usable ? qsTr("No key needed") : qsTr("No key")
                ink: root.usable ? root.where === "session" ? Theme.warn : Theme.good : Theme.inkFaint
            }
        }

        Words {
            text: root.opens
            soft: true
            Layout.fillWidth: true
        }

        Words {
            objectName: "words_" + root.name
            text: root.words
            faint: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Words {
            text: root.warning
            visible: text !== ""
            color: Theme.warn
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s
            visible: !root.fixed
            Layout.fillWidth: true

            Field {
                id: field
                objectName: "key_" + root.name
                spokenLabel: qsTr("Key for %1").arg(root.title)
                placeholder: root.where === "" ? qsTr("Paste the key for %1").arg(root.title) : qsTr("Replace the key for %1").arg(root.title)
                problem: root.problem
                echoMode: TextInput.Password
                maximumLength: 4000
                onEdited: text => root.typed = text
                onSettled: root.send()
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }

            ActionButton {
                objectName: "keepKey_" + root.name
                text: root.typed === "" ? qsTr("Paste") : qsTr("Keep")
                primary: root.typed !== ""
                onClicked: root.typed === "" ? root.keyPasted() : root.send()
                Layout.alignment: Qt.AlignTop
            }

            ActionButton {
                objectName: "getKey_" + root.name
                text: qsTr("Get a key…")
                quiet: true
                visible: root.where === ""
                tip: root.page
                onClicked: root.keyPageWished()
                Layout.alignment: Qt.AlignTop
            }

            ActionButton {
                objectName: "forgetKey_" + root.name
                text: qsTr("Forget")
                quiet: true
                visible: root.where === "keyring" || root.where === "session"
                onClicked: root.keyForgotten()
                Layout.alignment: Qt.AlignTop
            }
        }

        RowLayout {
            spacing: Theme.m
            visible: root.usable
            Layout.fillWidth: true

            ActionButton {
                objectName: "test_" + root.name
                text: qsTr("Test")
                busy: root.busy
                enabled: !root.busy
                tip: qsTr("Ask the provider something that costs nothing")
                onClicked: root.testWished()
            }

            Icon {
                symbol: root.works ? "check" : "warning"
                size: Theme.iconSmall
                color: root.works ? Theme.good : Theme.bad
                visible: root.tested !== ""
            }

            Words {
                objectName: "tested_" + root.name
                text: root.tested
                visible: text !== ""
                color: root.works ? Theme.ink : Theme.bad
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }

            Item {
                visible: root.tested === ""
                Layout.fillWidth: true
            }
        }

        Toggle {
            objectName: "advanced_" + root.name
            text: qsTr("Another address")
            checked: root.advanced
            enabled: root.decidedBy === ""
            onToggled: {
                root.advanced = checked;
                if (!checked && root.address !== "")
                    root.addressed("");
            }
        }

        Field {
            objectName: "address_" + root.name
            text: root.address
            visible: root.advanced || root.decidedBy !== ""
            readOnly: root.decidedBy !== ""
            placeholder: qsTr("https://…")
            label: qsTr("Address of the server")
            hint: root.decidedBy !== "" ? qsTr("Decided by the environment variable %1.").arg(root.decidedBy) : ""
            onSettled: text => root.addressed(text)
            Layout.fillWidth: true
        }
    }
}

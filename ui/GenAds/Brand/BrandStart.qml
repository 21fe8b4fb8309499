// What a brand still needs: a name and a logo. It goes away once both stand.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

Rectangle {
    id: root

    required property bool named
    required property bool hasLogo

    objectName: "brandStart"
    implicitHeight: lines.implicitHeight + 2 * Theme.l
    radius: Theme.radiusLarge
    color: Theme.accentFaint

    ColumnLayout {
        id: lines
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.l
        spacing: Theme.s

        Words {
            text: qsTr("Two things make the brand. Everything else can wait.")
            font.weight: Font.Medium
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s

            Icon {
                symbol: root.named ? "check" : "minus"
                size: Theme.iconSmall
                color: root.named ? Theme.good : Theme.inkFaint
            }

            Words {
                text: root.named ? qsTr("Its name stands") : qsTr("Type its name")
                soft: true
            }

            Item {
                Layout.preferredWidth: Theme.l
            }

            Icon {
                symbol: root.hasLogo ? "check" : "minus"
                size: Theme.iconSmall
                color: root.hasLogo ? Theme.good : Theme.inkFaint
            }

            Words {
                text: root.hasLogo ? qsTr("Its logo stands") : qsTr("Drop its logo")
                soft: true
            }
        }
    }
}

// Keys, what they open, who plans, and how much may be spent.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

ColumnLayout {
    id: root

    required property ProvidersViewModel viewModel
    required property SettingsViewModel settings
    readonly property bool looked: root.visible

    objectName: "providersSection"
    spacing: Theme.xxl
    onLookedChanged: if (root.looked)
        root.viewModel.look()
    Component.onCompleted: if (root.looked)
        root.viewModel.look()

    ColumnLayout {
        spacing: Theme.m
        Layout.fillWidth: true

        Title {
            text: qsTr("Keys")
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("Ads are made on this computer without any key. A key adds engines, and what they cost is told before it is spent. Keys are kept in the system keyring and never shown again.")
            soft: true
            Layout.fillWidth: true
        }

        Repeater {
            model: root.viewModel.rows

            delegate: ProviderCard {
                onKeyEntered: key => root.viewModel.enterKey(name, key)
                onKeyPasted: root.viewModel.pasteKey(name)
                onKeyForgotten: root.viewModel.forgetKey(name)
                onTestWished: root.viewModel.test(name)
                onAddressed: address => root.viewModel.setAddress(name, address)
                onKeyPageWished: root.viewModel.getKey(name)
                Layout.fillWidth: true
            }
        }
    }

    SettingsGroup {
        title: qsTr("Planning")

        SettingsRow {
            title: qsTr("Planner")
            explanation: root.viewModel.plannerWarning !== "" ? root.viewModel.plannerWarning : qsTr("Writes storyboards and reads your sentences. Without a key this computer does.")

            Picker {
                objectName: "planner"
                label: qsTr("Planner")
                implicitWidth: 260
                model: root.viewModel.planners
                currentIndex: root.viewModel.planner
                onActivated: index => root.viewModel.choosePlanner(index)
            }
        }

        Divider {
            Layout.fillWidth: true
        }

        SettingsRow {
            title: qsTr("Effort")
            explanation: qsTr("How long a planner may think. Longer costs more.")

            Picker {
                objectName: "effort"
                label: qsTr("Effort")
                model: [qsTr("Its provider's choice"), qsTr("None"), qsTr("Low"), qsTr("Medium"), qsTr("High")]
                currentIndex: root.viewModel.effort
                onActivated: index => root.viewModel.chooseEffort(index)
            }
        }
    }

    SettingsGroup {
        title: qsTr("Caps")

        SettingsRow {
            title: qsTr("For a campaign")
            explanation: qsTr("In US dollars. A build that would go over a cap is not begun at all.")

            CapField {
                objectName: "capCampaign"
                spokenLabel: qsTr("Cap for a campaign")
                amount: root.settings.capCampaign
                onCapped: amount => root.settings.setCap("campaign", amount)
            }
        }

        Divider {
            Layout.fillWidth: true
        }

        SettingsRow {
            title: qsTr("For a brand")
            explanation: qsTr("All its campaigns together.")

            CapField {
                objectName: "capBrand"
                spokenLabel: qsTr("Cap for a brand")
                amount: root.settings.capBrand
                onCapped: amount => root.settings.setCap("brand", amount)
            }
        }

        Divider {
            Layout.fillWidth: true
        }

        SettingsRow {
            title: qsTr("For a month")
            explanation: qsTr("Everything, from the first of the month on.")

            CapField {
                objectName: "capMonth"
                spokenLabel: qsTr("Cap for a month")
                amount: root.settings.capMonth
                onCapped: amount => root.settings.setCap("month", amount)
            }
        }
    }
}

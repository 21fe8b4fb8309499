// What was paid, to whom and for what, what is still open, and how much of the caps is gone.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme
import GenAds.ViewModels

FocusScope {
    id: root

    required property CostsViewModel viewModel
    readonly property bool watching: root.visible && root.enabled

    objectName: "costsPage"
    onWatchingChanged: root.viewModel.watch(root.watching)
    Component.onCompleted: root.viewModel.watch(root.watching)

    ListView {
        id: view

        readonly property int side: Math.max(Theme.page, (width - 1120) / 2)
        // Once somebody scrolled, what is read anew leaves the list where it is.
        property bool scrolled: false

        objectName: "payments"
        anchors.fill: parent
        model: root.viewModel.payments
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        onMovementEnded: scrolled = !atYBeginning
        footer: Item {
            implicitHeight: Theme.xxl
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Payments")
        Basic.ScrollBar.vertical: ThinScrollBar {}

        delegate: PaymentRow {
            width: view.width
            side: view.side
        }

        header: Item {
            width: view.width
            implicitHeight: body.implicitHeight + Theme.xxl + Theme.s
            onHeightChanged: if (!view.scrolled)
                view.positionViewAtBeginning()

            ColumnLayout {
                id: body
                x: view.side
                y: Theme.xxl
                width: view.width - 2 * view.side
                spacing: Theme.xl

                RowLayout {
                    spacing: Theme.l
                    Layout.fillWidth: true

                    Title {
                        text: qsTr("Costs")
                        font.pixelSize: Theme.display
                        Layout.fillWidth: true
                    }

                    Segments {
                        objectName: "period"
                        label: qsTr("Time")
                        choices: [qsTr("This month"), qsTr("Everything")]
                        current: root.viewModel.period
                        focus: true
                        onChosen: index => root.viewModel.choosePeriod(index)
                    }

                    ActionButton {
                        objectName: "exportCosts"
                        text: qsTr("Export…")
                        symbol: "export"
                        enabled: !root.viewModel.empty
                        tip: qsTr("Write every payment as a table for a spreadsheet")
                        onClicked: target.open()
                    }
                }

                RowLayout {
                    spacing: Theme.xxl
                    Layout.fillWidth: true

                    ColumnLayout {
                        spacing: Theme.xs
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop

                        Title {
                            objectName: "costsTotal"
                            text: root.viewModel.total
                            font.pixelSize: Theme.display
                            color: Theme.accent
                        }

                        Words {
                            text: root.viewModel.period === 0 ? qsTr("paid this month, in US dollars") : qsTr("paid altogether, in US dollars")
                            soft: true
                            Layout.fillWidth: true
                        }

                        Words {
                            objectName: "costsReserved"
                            text: root.viewModel.reserved
                            visible: text !== ""
                            color: Theme.warn
                            digits: true
                            Layout.fillWidth: true
                        }

                        Words {
                            objectName: "costsUnknown"
                            text: root.viewModel.unknown
                            visible: text !== ""
                            color: Theme.warn
                            Layout.fillWidth: true
                        }

                        ActionButton {
                            objectName: "costsDoubts"
                            text: root.viewModel.doubts
                            symbol: "warning"
                            danger: true
                            visible: root.viewModel.doubts !== ""
                            onClicked: root.viewModel.decide()
                            Layout.topMargin: Theme.s
                        }
                    }

                    ColumnLayout {
                        spacing: Theme.l
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop

                        Repeater {
                            id: meters
                            model: root.viewModel.caps

                            delegate: CapMeter {
                                Layout.fillWidth: true
                            }
                        }

                        Words {
                            text: qsTr("No cap is set. Caps for a campaign, a brand and a month are in Settings, under Providers.")
                            visible: meters.count === 0
                            faint: true
                            font.pixelSize: Theme.small
                            Layout.fillWidth: true
                        }
                    }
                }

                RowLayout {
                    spacing: Theme.l
                    Layout.fillWidth: true

                    SumPanel {
                        objectName: "byProvider"
                        title: qsTr("By provider")
                        sums: root.viewModel.providers
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.fillHeight: true
                    }

                    SumPanel {
                        objectName: "byCampaign"
                        title: qsTr("By campaign")
                        sums: root.viewModel.campaigns
                        pressable: true
                        onChosen: name => root.viewModel.openCampaign(name)
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.fillHeight: true
                    }

                    SumPanel {
                        objectName: "byMonth"
                        title: qsTr("By month")
                        sums: root.viewModel.months
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.fillHeight: true
                    }
                }

                ColumnLayout {
                    spacing: Theme.s
                    Layout.fillWidth: true

                    Title {
                        text: qsTr("Payments")
                        Layout.fillWidth: true
                    }

                    Words {
                        text: qsTr("The local engine costs nothing, so it is not in here. What is paid at a provider is written down before it is sent.")
                        faint: true
                        font.pixelSize: Theme.small
                        Layout.fillWidth: true
                    }

                    EmptyState {
                        symbol: "coins"
                        title: qsTr("Nothing was paid")
                        explanation: qsTr("Ads made on this computer are free. What a provider is paid shows here, to the cent.")
                        visible: root.viewModel.empty
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.xl
                    }
                }
            }
        }
    }

    FileDialog {
        id: target
        objectName: "costsDialog"
        title: qsTr("Export the costs")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("Tables (%1)").arg("*.csv")]
        onAccepted: root.viewModel.export(selectedFile)
    }
}

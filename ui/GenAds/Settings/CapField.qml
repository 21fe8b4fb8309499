// How many dollars may be spent at most; empty is no cap.
import QtQuick
import GenAds.Controls

Field {
    id: root

    required property string amount

    signal capped(amount: string)

    text: root.amount
    placeholder: qsTr("No cap")
    maximumLength: 12
    onSettled: text => root.capped(text)
    implicitWidth: 120
}

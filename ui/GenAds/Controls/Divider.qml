// A fine line between two things.
import QtQuick
import GenAds.Theme

Rectangle {
    implicitHeight: Theme.hair
    implicitWidth: 100
    color: Theme.line
}

// A raised surface with a fine line around it.
import QtQuick
import GenAds.Theme

Rectangle {
    color: Theme.panel
    radius: Theme.radiusLarge
    border.width: Theme.hair
    border.color: Theme.line
}

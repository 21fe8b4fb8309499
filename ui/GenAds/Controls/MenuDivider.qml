// A fine line between two groups of a menu.
import QtQuick
import QtQuick.Controls.Basic as Basic
import GenAds.Theme

Basic.MenuSeparator {
    padding: Theme.xs

    contentItem: Divider {}
}

// The design system's values: colour, type, spacing, motion. Nothing else in the interface names a colour or a size.
pragma Singleton
import QtQuick

QtObject {
    id: root

    // Set once by the main window, from the settings and the system.
    property bool dark: true
    property bool reducedMotion: false
    // The folder of icons, typefaces and the demo; set by the shell where it is not beside the interface.
    property url resources: Qt.resolvedUrl("../../../resources/")

    // Ground: neutral greys, so that only the pictures have colour.
    readonly property color ground: dark ? "#131314" : "#f4f4f2"
    readonly property color panel: dark ? "#1b1b1d" : "#ffffff"
    readonly property color raised: dark ? "#242427" : "#ffffff"
    readonly property color sunken: dark ? "#0d0d0e" : "#e9e9e6"
    readonly property color line: dark ? "#2f2f33" : "#d9d9d5"
    readonly property color lineStrong: dark ? "#46464c" : "#b4b4ae"
    readonly property color scrim: dark ? "#b3000000" : "#66000000"

    // Ink.
    readonly property color ink: dark ? "#f2f1ee" : "#1b1b1a"
    readonly property color inkSoft: dark ? "#b3b2ad" : "#55554f"
    readonly property color inkFaint: dark ? "#919088" : "#686861"
    readonly property color inkOnAccent: dark ? "#17130a" : "#ffffff"

    // One accent.
    readonly property color accent: dark ? "#d0a85c" : "#85611f"
    readonly property color accentStrong: dark ? "#e2be78" : "#6f5017"
    readonly property color accentFaint: dark ? "#2d2719" : "#f3ead6"

    // Meaning, used sparingly.
    readonly property color good: dark ? "#7fb08a" : "#387346"
    readonly property color warn: dark ? "#d9a05b" : "#925a11"
    readonly property color bad: dark ? "#d9776c" : "#a83a2e"
    readonly property color badFaint: dark ? "#331d1b" : "#f8e3e0"

    // States of anything one can press.
    readonly property color hover: dark ? "#0fffffff" : "#0a000000"
    readonly property color press: dark ? "#1affffff" : "#14000000"
    readonly property color focus: accentStrong
    readonly property real disabledOpacity: 0.4

    // Over pictures, whatever the theme.
    readonly property color onPicture: "#f7f6f3"
    readonly property color overPicture: "#99000000"
    readonly property color checkLight: dark ? "#3a3a3d" : "#ffffff"
    readonly property color checkDark: dark ? "#2b2b2e" : "#e4e4e1"
    readonly property color shadow: dark ? "#99000000" : "#33000000"

    // Over and around films, the same by day and by night.
    readonly property color film: "#000000"
    readonly property color filmInk: "#ffffff"
    readonly property color filmInkSoft: "#c8ffffff"
    readonly property color filmAccent: "#e2be78"
    readonly property color filmGlass: "#40ffffff"
    readonly property color filmShade: "#a0000000"
    readonly property int phoneRadius: 22

    // Type. Text is Inter, titles are Cormorant Garamond, which needs more size than Inter to read as large.
    readonly property string textFamily: "Inter"
    readonly property string displayFamily: "Cormorant Garamond"
    readonly property int displayWeight: Font.Medium
    readonly property int tiny: 11
    readonly property int small: 12
    readonly property int body: 14
    readonly property int lead: 16
    readonly property int title: 26
    readonly property int headline: 34
    readonly property int display: 46

    // Spacing, on a grid of four.
    readonly property int hair: 1
    readonly property int xs: 4
    readonly property int s: 8
    readonly property int m: 12
    readonly property int l: 16
    readonly property int xl: 24
    readonly property int xxl: 40
    readonly property int page: 32

    readonly property int barHeight: 56
    readonly property int measure: 640
    readonly property int sidebar: 264
    readonly property int iconSmall: 16
    readonly property int icon: 20
    readonly property int iconLarge: 40
    readonly property int radius: 6
    readonly property int radiusLarge: 10
    readonly property int controlHeight: 36
    readonly property int rowHeight: 44
    readonly property int focusWidth: 2

    // Motion, in milliseconds; nothing moves when the person asked for calm.
    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 240
    readonly property int noticeTime: 12000
}

// Everything to type in or to set, in every state.
import QtQuick
import QtQuick.Layouts
import GenAds.Controls
import GenAds.Theme

ColumnLayout {
    spacing: Theme.xl
    Layout.fillWidth: true

    Shelf {
        title: "Lines"

        Field {
            label: "Name"
            placeholder: "Maison Aurelle"
            width: 220
        }

        Field {
            label: "Name"
            text: "Aurum"
            hint: "As it is on the bottle"
            width: 220
        }

        Field {
            label: "Name"
            text: " "
            problem: "A perfume needs a name."
            width: 220
        }

        Field {
            label: "Name"
            text: "Aurum"
            enabled: false
            width: 220
        }

        SearchField {
            objectName: "gallerySearch"
        }
    }

    Shelf {
        title: "Pages"

        LongField {
            label: "Brief"
            text: "Warm amber at dusk: silk, smoke and a slow golden light"
            width: 340
        }

        LongField {
            label: "Brief"
            placeholder: "What should be felt?"
            problem: "Write a sentence first."
            width: 340
        }
    }

    Shelf {
        title: "Pickers and numbers"

        Picker {
            label: "Language"
            model: ["As the system", "English", "Français"]
        }

        Picker {
            label: "Language"
            model: ["English"]
            enabled: false
        }

        Stepper {
            label: "Variations"
            from: 1
            to: 3
            value: 2
        }

        Stepper {
            label: "Length"
            from: 15
            to: 60
            value: 30
            unit: "s"
            enabled: false
        }

        NumberField {
            property real wished: 30
            label: "Length"
            unit: "s"
            from: 15
            to: 60
            value: wished
            width: 120
            onSettled: value => wished = value
        }
    }

    Shelf {
        title: "Sliders"

        ValueSlider {
            label: "Warmth"
            value: 0.2
            from: -1
            width: 240
        }

        ValueSlider {
            label: "Light"
            value: 0.7
            width: 240
        }

        ValueSlider {
            label: "Grain"
            value: 0.4
            enabled: false
            width: 240
        }
    }
}

// What is different between two films, as light on black.
import QtQuick

ShaderEffect {
    id: root

    required property Item firstFilm
    required property Item secondFilm
    property real gain: 2

    readonly property ShaderEffectSource first: ShaderEffectSource {
        sourceItem: root.firstFilm
        hideSource: root.visible
        live: root.visible
    }
    readonly property ShaderEffectSource second: ShaderEffectSource {
        sourceItem: root.secondFilm
        hideSource: root.visible
        live: root.visible
    }

    fragmentShader: Qt.resolvedUrl("difference.frag.qsb")
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Difference between two variations; black where they are the same")
}

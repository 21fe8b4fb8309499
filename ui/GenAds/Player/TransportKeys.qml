// The keys of a transport: Space, J-K-L, I and O, arrows, Home and End. Give it to `Keys.forwardTo`.
import QtQuick

Item {
    id: root

    required property Transport transport

    function press(event: KeyEvent): void {
        const wide = (event.modifiers & Qt.ShiftModifier) !== 0;
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Space:
            return root.transport.toggle();
        case Qt.Key_J:
            return root.transport.shuttle(-1);
        case Qt.Key_K:
            return root.transport.halt();
        case Qt.Key_L:
            return root.transport.shuttle(1);
        case Qt.Key_I:
            return root.transport.markIn();
        case Qt.Key_O:
            return root.transport.markOut();
        case Qt.Key_X:
            return root.transport.clearSection();
        case Qt.Key_M:
            root.transport.muted = !root.transport.muted;
            return;
        case Qt.Key_Left:
            return root.transport.step(wide ? -root.transport.fps : -1);
        case Qt.Key_Right:
            return root.transport.step(wide ? root.transport.fps : 1);
        case Qt.Key_Home:
            return root.transport.seek(0);
        case Qt.Key_End:
            return root.transport.seek(root.transport.duration);
        default:
            event.accepted = false;
        }
    }

    Keys.onPressed: event => root.press(event)
}

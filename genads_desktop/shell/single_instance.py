"""One window a home: a second start brings the first one to the front and hands over its files."""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000


def hand_over(home: Path, files: Sequence[Path]) -> bool:
    """Give the files to the program already running for this home; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(home))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps([str(file.resolve()) for file in files]).encode())
    sent = socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return sent


class Doorbell(QObject):
    """Hears later starts of the program."""

    def __init__(
        self, home: Path, on_ring: Callable[[tuple[Path, ...]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._on_ring = on_ring
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(home))
        self._server.newConnection.connect(self._answer)
        self._server.listen(_name(home))

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _answer(self) -> None:
        visitor = self._server.nextPendingConnection()
        visitor.waitForReadyRead(_WAIT_MS)
        said = bytes(visitor.readAll().data())
        visitor.disconnectFromServer()
        visitor.deleteLater()
        self._on_ring(tuple(Path(file) for file in json.loads(said or b"[]")))


def _name(home: Path) -> str:
    return "genads-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]

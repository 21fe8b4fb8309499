"""One window a home: a second start brings the first one to the front and hands over its files."""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

Visitor = Callable[[tuple[Path, ...]], None]

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
    """Hears later starts of the program from the first moment; `answer` says who takes them in."""

    def __init__(self, home: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._visitor: Visitor | None = None
        self._waiting: list[tuple[Path, ...]] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(home))
        self._server.newConnection.connect(self._answer)
        self._server.listen(_name(home))

    def answer(self, visitor: Visitor) -> None:
        """Call `visitor` with the files of every later start, and of those that wait already."""
        self._visitor = visitor
        waiting, self._waiting = self._waiting, []
        for files in waiting:
            visitor(files)

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.waitForReadyRead(_WAIT_MS)
        said = bytes(caller.readAll().data())
        caller.disconnectFromServer()
        caller.deleteLater()
        files = tuple(Path(file) for file in json.loads(said or b"[]"))
        if self._visitor is None:
            self._waiting.append(files)
        else:
            self._visitor(files)


def _name(home: Path) -> str:
    return "genads-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]

"""The home: writes a file there and takes it away again."""

import tempfile
from pathlib import Path

from genads_desktop.ports.doctor import Finding


class HomeProbe:
    """Makes the home when it is missing: everything else is kept in it."""

    name = "Home"

    def __init__(self, home: Path) -> None:
        self._home = home

    async def examine(self) -> Finding:
        try:
            self._home.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._home) as file:
                file.write(b"well")
        except OSError as error:
            return Finding(
                name=self.name,
                ok=False,
                detail=f"{self._home} cannot be written: {error.strerror}.",
                fix="Give your user the right to write there, or name another folder in GENADS_HOME.",
            )
        return Finding(name=self.name, ok=True, detail=f"{self._home} can be written.")

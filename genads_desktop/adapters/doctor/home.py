"""The home: writes a file there and takes it away again."""

import tempfile
from pathlib import Path

from genads_desktop.adapters.doctor.places import nearest_existing
from genads_desktop.ports.doctor import Finding


class HomeProbe:
    """Tries the home, or the folder it would be made in."""

    name = "Home"

    def __init__(self, home: Path) -> None:
        self._home = home

    async def examine(self) -> Finding:
        try:
            with tempfile.TemporaryFile(dir=nearest_existing(self._home)) as file:
                file.write(b"well")
        except OSError as error:
            return Finding(
                name=self.name,
                ok=False,
                detail=f"{self._home} cannot be written: {error.strerror}.",
                fix="Give your user the right to write there, or name another folder in GENADS_HOME.",
            )
        return Finding(name=self.name, ok=True, detail=f"{self._home} can be written.")

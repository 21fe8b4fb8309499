"""The child process of the Qt probe: reads paths of fonts, says which of them cannot be used."""

import json
import os
import sys
from pathlib import Path
from typing import Any

SAMPLE = "Eau de Parfum"
POINTS = 24


def main() -> None:
    """Answer with `{"qt": version, "unusable": [file names]}`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    fonts = [Path(name) for name in json.load(sys.stdin)]
    try:
        answer = _answer(fonts)
    except ImportError as error:
        sys.exit(str(error))
    sys.stdout.write(json.dumps(answer))


def _answer(fonts: list[Path]) -> dict[str, Any]:
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    unusable = [font.name for font in fonts if not _draws(font)]
    if not fonts and not _has_ink(application.font()):
        sys.exit("Qt found no font to draw with.")
    return {"qt": qVersion(), "unusable": unusable}


def _draws(file: Path) -> bool:
    from PySide6.QtGui import QFont, QFontDatabase

    number = QFontDatabase.addApplicationFont(str(file))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return bool(families) and _has_ink(QFont(families[0], POINTS))


def _has_ink(font: Any) -> bool:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    image = QImage(400, 80, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(8, 56, SAMPLE)
    painter.end()
    return any(bytes(image.constBits()))


if __name__ == "__main__":
    main()

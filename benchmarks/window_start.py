"""Time to the first frame, against a bare QML window in the same run: python -m benchmarks.window_start.

Both are measured from the start of the process, one after the other, the best of several.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROUNDS = 5
AIM = 2.0
SEEN = "seen"
BARE = "import QtQuick\nimport QtQuick.Controls.Basic\nApplicationWindow { visible: true; width: 1440; height: 900 }"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("which", nargs="?", choices=("bare", "ours"))
    which = parser.parse_args().which
    if which == "bare":
        show_bare()
    elif which == "ours":
        show_ours()
    else:
        bare, ours = (min(seconds(kind) for _ in range(ROUNDS)) for kind in ("bare", "ours"))
        print(f"bare {bare:.2f} s, ours {ours:.2f} s, ratio {ours / bare:.2f} (aim at most {AIM})")


def seconds(kind: str) -> float:
    """Return the time until the process says that its first frame was seen."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.window_start", kind]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout or ():
            if SEEN in line:
                break
        return time.perf_counter() - began


def show_bare() -> None:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(BARE.encode())
    window = engine.rootObjects()[0]
    if isinstance(window, QQuickWindow):
        window.frameSwapped.connect(lambda: (print(SEEN, flush=True), os._exit(0)))
    application.exec()


def show_ours() -> None:
    """Do what the program does until its first frame."""
    import qasync
    from PySide6.QtQuickControls2 import QQuickStyle

    from genads_desktop.shell.application import GenAdsApplication, load_fonts
    from genads_desktop.shell.crashes import crash_watch
    from genads_desktop.shell.gui_gc import GuiThreadGc
    from genads_desktop.shell.single_instance import hand_over
    from genads_desktop.shell.window import first_frame, main_window

    with tempfile.TemporaryDirectory() as folder:
        application = GenAdsApplication([])
        hand_over(Path(folder), ())
        GuiThreadGc(application)
        QQuickStyle.setStyle("Basic")
        load_fonts()

        async def show() -> None:
            with main_window(Path(folder)) as window:
                await first_frame(window)
                print(SEEN, flush=True)

        with (
            crash_watch(Path(folder) / "logs"),
            asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner,
        ):
            runner.run(show())


if __name__ == "__main__":
    main()

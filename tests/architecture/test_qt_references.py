"""PySide6 6.12.0 on Python 3.11 gives one reference to None away with every void call, and aborts.

This keeps that pair from coming back with an update of the lock: a child process makes enough calls to die of it.
"""

import subprocess
import sys

VOID_CALLS = """
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal()

bell, before = Bell(), sys.getrefcount(None)
bell.rung.connect(lambda: None)
for _ in range(100_000):
    bell.setObjectName("bell")
    bell.rung.emit()
sys.exit(abs(sys.getrefcount(None) - before) > 1_000)
"""


def test_a_hundred_thousand_void_calls_cost_no_reference_to_none():
    done = subprocess.run(
        [sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr

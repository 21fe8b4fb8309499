"""The real window over real services, in a home of its own, with small pictures."""

import asyncio
import gc
import os
from contextlib import AsyncExitStack
from shutil import copytree

os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuickControls2 import QQuickStyle
from qasync import QEventLoop

from genads_desktop.bootstrap import open_services
from genads_desktop.shell.application import load_fonts
from genads_desktop.shell.desk import Desk
from genads_desktop.shell.window import main_window
from tests.ui import homes
from tests.ui.homes import DEMO_PHOTO, SMALL
from tests.ui.person import Ui

__all__ = ["DEMO_PHOTO", "SMALL"]


@pytest.fixture(scope="session")
def desktop(qapp):
    """The application, with our fonts, and one event loop: stopping it would end every later wait."""
    QQuickStyle.setStyle("Basic")
    load_fonts()
    qapp.setQuitOnLastWindowClosed(False)
    QAccessible.setActive(True)
    loop = QEventLoop(qapp, already_running=True)
    asyncio.events._set_running_loop(None)
    yield loop
    loop.stop()
    loop.close()


@pytest.fixture
def loop(desktop, qtbot):
    """The window's asyncio loop: coroutines go on whenever a test waits. Fails on their errors."""
    errors = []
    desktop.set_exception_handler(lambda _loop, context: errors.append(context))
    asyncio.events._set_running_loop(desktop)
    asyncio.set_event_loop(desktop)
    gc.disable()
    yield desktop
    left = [task for task in asyncio.all_tasks(desktop) if not task.done()]
    for task in left:
        task.cancel()
    if left:
        qtbot.waitUntil(lambda: all(task.done() for task in left))
    asyncio.events._set_running_loop(None)
    asyncio.set_event_loop(None)
    gc.collect()
    gc.freeze()  # what lives now lives on; walking through all libraries again takes longer than most tests
    gc.enable()
    desktop.set_exception_handler(None)
    assert not errors, errors


@pytest.fixture
def wait_for(loop, qtbot):
    """Finish a coroutine on the loop, and return its result."""

    def finish(work, seconds=20.0):
        task = asyncio.ensure_future(work)
        qtbot.waitUntil(task.done, timeout=round(seconds * 1000))
        return task.result()

    return finish


@pytest.fixture
def services(home, wait_for):
    """Everything behind the window, real, in `home`; films are 270 by 480 pixels."""
    stack = AsyncExitStack()
    yield wait_for(stack.enter_async_context(open_services(home, picture=SMALL)))
    wait_for(stack.aclose())


@pytest.fixture
def ui(home, services, wait_for, qtbot):
    """A person at the main window."""
    with main_window(home) as window:
        window.resize(1440, 900)
        desk = Desk(window, services)
        window.requestActivate()
        qtbot.waitUntil(lambda: window.isExposed() and window.isActive())
        person = Ui(window, desk.app, services, qtbot)
        person.settle()
        yield person
        wait_for(desk.app.close())


@pytest.fixture
def window(ui):
    """The main window itself."""
    return ui.window


@pytest.fixture(scope="session")
def demo_home(tmp_path_factory):
    """A home with one planned campaign for the demo bottle, cut out, and the campaign's id."""
    folder = tmp_path_factory.mktemp("demo")
    return folder, homes.make_home(folder, homes.demo_campaign)


@pytest.fixture
def home(home, request):
    """The home of one test, with the demo campaign in it when the test asks for that."""
    if "demo_campaign" in request.fixturenames:
        copytree(request.getfixturevalue("demo_home")[0], home, dirs_exist_ok=True)
    return home


@pytest.fixture
def demo_campaign(home, demo_home):
    """The id of a planned campaign for the demo bottle: 15 seconds, one variation, nothing filmed."""
    return demo_home[1]

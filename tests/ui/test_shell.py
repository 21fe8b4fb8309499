"""The window: opening, closing, going from place to place."""


def test_the_window_opens_on_the_library(ui):
    assert ui.window.isVisible()
    assert ui.app.place == "library"


def test_closing_the_window_asks_first(ui, qtbot):
    with qtbot.waitSignal(ui.window.closeWished):
        ui.window.close()

    assert ui.window.isVisible()

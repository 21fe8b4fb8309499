"""A paid ad in the window, over real HTTP: key, price, consent, a fault, a decision, and a book that agrees."""

import csv
from contextlib import AsyncExitStack

import pytest
from PySide6.QtCore import QMetaObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from genads_desktop.bootstrap import open_services
from genads_desktop.ports.video import Picture
from tests.provider_server.server import WRONG_KEY, ProviderServer
from tests.ui.access import silent_items

TINY = Picture(width=108, height=192)
PROVIDERS = 1
"""Position of the providers on the settings page."""


@pytest.fixture(scope="module")
def server():
    with ProviderServer(job_seconds=0.05) as running:
        yield running.client


@pytest.fixture
def account(server, monkeypatch):
    """An account at the providers on this machine; its key has still to be entered."""
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", server.gemini_url)
    return server.account()


@pytest.fixture
def services(home, account, wait_for):
    """The services, with the addresses of the providers on this machine; films are 108 by 192 pixels."""
    stack = AsyncExitStack()
    yield wait_for(stack.enter_async_context(open_services(home, picture=TINY)))
    wait_for(stack.aclose())


@pytest.fixture
def keyed(ui, account):
    """The window with the account's key in it."""
    ui.run(ui.services.accounts.enter("gemini", account.key))
    ui.app.money.parts[2].enginesChanged.emit()
    return ui


def paste(text):
    QGuiApplication.clipboard().setText(text)


def open_providers(ui):
    ui.app.goTo("settings")
    ui.wait_for("settingsSection")
    ui.click("settingsSectionSegment1")
    ui.wait_for("key_gemini")
    ui.rest()


def test_a_key_is_entered_tested_and_forgotten(ui, account):
    open_providers(ui)
    assert ui.value("where_gemini", "text") == "No key"

    ui.click("key_openai")
    ui.type("ключ")
    ui.key(Qt.Key.Key_Return)
    ui.wait(lambda: "no key has" in ui.value("key_openai", "problem"))

    paste(f"  {WRONG_KEY}\n")
    scroll_to(ui, "keepKey_gemini")
    ui.click("keepKey_gemini")
    ui.wait(lambda: ui.has("tested_gemini"), seconds=40)
    assert "takes the key" not in ui.value("tested_gemini", "text")

    paste(account.key)
    scroll_to(ui, "keepKey_gemini")
    ui.click("keepKey_gemini")
    ui.wait(
        lambda: ui.value("tested_gemini", "text").startswith("The Gemini API takes the key"),
        seconds=40,
    )
    assert ui.value("where_gemini", "text") == "This run only"
    assert "because this system has no keyring" in ui.value("words_gemini", "text")
    assert silent_items(ui.window) == []
    assert account.bill.accepted == 0

    scroll_to(ui, "forgetKey_gemini")
    ui.click("forgetKey_gemini")
    ui.wait(lambda: ui.value("where_gemini", "text") == "No key")


def test_an_ad_is_paid_for_once_with_one_question_and_one_decision(
    keyed, account, demo_campaign, tmp_path
):
    ui = keyed
    ui.app.openCampaignAt(demo_campaign, "brief")
    ui.wait(lambda: ui.app.place == "brief" and ui.has("engineButton"), seconds=20)
    ui.wait(lambda: ui.app.brief.priced.engine_offer.shown != ())
    choose_omni(ui)
    ui.wait(lambda: ui.value("price", "text").startswith("Up to $"))
    quoted = ui.value("price", "text").removeprefix("Up to ")
    assert ui.value("enginePrice", "text") == f"up to {quoted} an ad"

    ui.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ui.wait(lambda: ui.value("spendingSheet", "opened"))
    assert silent_items(ui.window) == []
    assert ui.value("spendingSheetAgree", "text") == f"Spend up to {quoted}"
    ui.key(Qt.Key.Key_Escape)
    ui.wait(lambda: not ui.find("spendingSheet").property("visible"))
    assert account.bill.accepted == 0

    account.fault("gemini.create", "reset_after_accept")
    ui.wait(lambda: ui.value("generate", "enabled"))
    ui.click("generate")
    ui.wait(lambda: ui.value("spendingSheet", "opened"))
    ui.key(Qt.Key.Key_Return)
    ui.wait(lambda: ui.app.place == "generation", seconds=20)
    ui.wait(lambda: ui.has("payAgain"), seconds=40)
    ui.wait(lambda: ui.app.generation.state == "attention", seconds=60)
    assert quoted in ui.value("buildMoney", "text")
    assert ui.value("payAgain", "text").startswith("Pay again, up to $")
    assert silent_items(ui.window) == []

    ui.click("payAgain")
    ui.wait(lambda: ui.app.generation.state == "done", seconds=60)
    assert account.bill.duplicates == 1
    the_book_agrees(ui, account, tmp_path)


def the_book_agrees(ui, account, tmp_path):
    """What the costs screen says is what the provider counted, to the cent."""
    ui.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    ui.wait(lambda: ui.app.place == "costs" and ui.has("costsTotal"))
    ui.wait(lambda: ui.value("costsTotal", "text") == f"${account.bill.dollars:.2f}")
    assert silent_items(ui.window) == []
    ui.app.money.parts[1].export(QUrl.fromLocalFile(tmp_path / "costs.csv"))
    ui.wait((tmp_path / "costs.csv").is_file)
    ui.wait(lambda: (tmp_path / "costs.csv").read_text() != "")
    with (tmp_path / "costs.csv").open(newline="") as table:
        amounts = [row["amount_usd"] for row in csv.DictReader(table)]
    assert len(amounts) == account.bill.accepted


def choose_omni(ui):
    """Open the list of engines with the keyboard, and take Omni."""
    scroll_to(ui, "engineButton")
    ui.item("engineButton").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    ui.key(Qt.Key.Key_Return)
    ui.wait(lambda: ui.has("engine_omni"))
    assert ui.value("engine_veo", "usable") is False
    assert "needs a key for Vertex AI" in ui.value("engine_veo", "reason")
    ui.key(Qt.Key.Key_Down)
    ui.key(Qt.Key.Key_Down)
    ui.key(Qt.Key.Key_Return)
    ui.wait(lambda: ui.app.session.project.brief.engine == "omni")


def test_what_does_not_fit_below_a_cap_is_said_before_it_is_begun(keyed, account, demo_campaign):
    ui = keyed
    ui.app.settings.setCap("campaign", "0,50")
    ui.app.openCampaignAt(demo_campaign, "brief")
    ui.wait(lambda: ui.app.place == "brief" and ui.has("engineButton"), seconds=20)
    ui.wait(lambda: ui.app.brief.priced.engine_offer.shown != ())
    choose_omni(ui)
    ui.wait(lambda: ui.has("objection"))
    assert "of the $0.50 for this campaign" in ui.value("objection", "text")
    assert ui.value("generate", "text") == "Raise the cap…"

    ui.click("generate")
    ui.wait(lambda: ui.app.place == "settings" and ui.app.settings.section == PROVIDERS)
    assert account.bill.accepted == 0


def scroll_to(ui, name):
    """Bring something into sight, as one does with the wheel."""
    item = ui.item(name)
    parent = item.parentItem()
    while parent is not None and parent.metaObject().indexOfProperty("contentY") < 0:
        parent = parent.parentItem()
    assert parent is not None
    place = item.mapToItem(parent.property("contentItem"), 0, 0).y()
    most = max(0.0, parent.property("contentHeight") - parent.height())
    parent.setProperty("contentY", min(most, max(0.0, place - parent.height() / 3)))
    QMetaObject.invokeMethod(parent, "returnToBounds")
    ui.rest()

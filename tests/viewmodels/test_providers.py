"""Keys go in and never come out; what they open, what is wrong with them and what is capped is said plainly."""

from datetime import date

import pytest

from genads_desktop.config.paths import Paths
from genads_desktop.config.settings import load_settings
from genads_desktop.domain.model_card import ModelCard, ModelKind
from genads_desktop.ports.accounts import AccountReport
from genads_desktop.ports.errors import UnreachableError
from genads_desktop.services.accounts import Accounts, Provider
from genads_desktop.services.generation.models import Models
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.providers import ProvidersViewModel
from genads_desktop.viewmodels.settings import SettingsViewModel
from tests.fakes.secrets import FakeSecrets
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qapp")
GEMINI = Provider(
    name="gemini", title="the Gemini API", key_name="GEMINI_API_KEY", address="https://x"
)
OPENAI = Provider(name="openai", title="OpenAI", key_name="OPENAI_API_KEY")
OMNI = ModelCard(name="omni", title="Omni", provider="gemini", model="omni-1", kind=ModelKind.VIDEO)
LUNA = ModelCard(
    name="luna",
    title="Luna",
    provider="openai",
    model="luna-1",
    kind=ModelKind.PLANNER,
    shutdown=date(2026, 12, 1),
)


class FakeAccount:
    """Takes every key but `dead`, whose provider is out of reach."""

    title = "The Gemini API"

    def __init__(self, key):
        self._key = key

    async def look(self):
        if self._key == "dead":
            raise UnreachableError("gemini", "Nobody answers. Nothing was charged.")
        return AccountReport(owner="house", balance="$4.20 are left.")


class Page:
    """The providers page over keys in memory."""

    def __init__(self, folder, environ=None):
        self.secrets = FakeSecrets(environ or {})
        self.set_up = 0
        self.paths = Paths.below(folder / "home")
        self.notices = NoticesViewModel()
        self.settings = SettingsViewModel(
            load_settings(self.paths.settings, {}), self.paths, self.notices
        )
        accounts = Accounts(
            (OPENAI, GEMINI),
            Models((OMNI, LUNA)),
            self.secrets,
            self._account,
            today=lambda: date(2026, 11, 25),
            on_change=self._changed,
        )
        self.screen = ProvidersViewModel(accounts, self.settings, self.notices)

    def row(self, name="gemini"):
        return next(row for row in self.screen.rows.rows if row.name == name)

    def _account(self, provider):
        key = self.secrets.get(f"{provider.upper()}_API_KEY")
        return FakeAccount(key) if key else None

    async def _changed(self):
        self.set_up += 1


@pytest.fixture
async def page(tmp_path):
    page = Page(tmp_path)
    page.screen.look()
    await until(lambda: bool(page.screen.rows.rows))
    yield page
    await page.screen.close()


async def test_a_card_says_what_its_key_is_for_and_that_there_is_none(page):
    row = page.row()

    assert (row.title, row.opens, row.where) == ("Gemini API", "Films with Omni", "")
    assert row.words == "There is no key for the Gemini API. Enter it here, or set GEMINI_API_KEY."
    assert "will be shut down on 01 December 2026" in page.row("openai").warning


async def test_a_key_is_kept_and_tested_at_once(page):
    changed = []
    page.screen.enginesChanged.connect(lambda: changed.append(1))
    page.screen.enterKey("gemini", " secret-key \n")
    await until(lambda: page.row().tested != "")

    assert page.secrets.keys == {"GEMINI_API_KEY": "secret-key"}
    assert page.row().tested == "The Gemini API takes the key of house. $4.20 are left."
    assert (page.row().where, page.row().works, page.row().busy) == ("keyring", True, False)
    assert "secret-key" not in repr(page.screen.rows.rows)
    assert (page.set_up, changed) == (1, [1])


async def test_what_cannot_be_a_key_is_said_at_once_and_not_kept(page):
    for nonsense in ("ключ", "two words"):
        page.screen.enterKey("gemini", nonsense)
        await until(lambda: page.row().problem != "")
        assert "a sign at place" in page.row().problem
    assert page.secrets.keys == {}

    page.screen.enterKey("gemini", "dead")
    await until(lambda: page.row().tested != "")
    assert (page.row().works, page.row().tested) == (False, "Nobody answers. Nothing was charged.")
    assert page.row().problem == ""


async def test_a_forgotten_key_is_gone(page):
    page.screen.enterKey("gemini", "key")
    await until(lambda: page.row().tested != "")
    page.screen.forgetKey("gemini")
    await until(lambda: page.row().where == "")

    assert page.secrets.keys == {}
    assert page.row().tested == ""


async def test_an_address_and_a_planner_hold_at_once(page):
    page.screen.setAddress("gemini", "http://127.0.0.1:9")
    await until(lambda: page.row().address == "http://127.0.0.1:9")
    assert page.screen.planners[-1] == "Luna"
    page.screen.choosePlanner(len(page.screen.planners) - 1)
    page.screen.chooseEffort(4)
    await until(lambda: page.set_up >= 2)

    stored = load_settings(page.paths.settings, {}).stored
    assert (stored.planner, stored.planner_effort) == ("luna", "high")
    assert "will be shut down" in page.screen.plannerWarning


async def test_caps_are_written_in_dollars_and_nothing_is_no_cap(page):
    page.settings.setCap("month", "$ 250,50")
    page.settings.setCap("campaign", "20")
    assert (page.settings.capMonth, page.settings.capCampaign) == ("250.50", "20.00")

    page.settings.setCap("month", "much")
    assert page.notices.rows.rows[0].title == "The setting was not changed"
    assert page.settings.capMonth == "250.50"
    page.settings.setCap("month", "")
    assert load_settings(page.paths.settings, {}).stored.cap_month is None


async def test_a_key_of_the_environment_is_shown_as_such(tmp_path):
    page = Page(tmp_path, {"GEMINI_API_KEY": "given"})
    page.screen.look()
    await until(lambda: bool(page.screen.rows.rows))

    assert page.row().where == "environment"
    assert page.row().words == "The key is set in the environment, as GEMINI_API_KEY."
    await page.screen.close()

"""The providers page: a key for each, whether it works, and which model does what."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQml import QmlElement

from genads_desktop.domain.model_card import ModelKind
from genads_desktop.ports.errors import SecretError
from genads_desktop.services.accounts import Accounts, ModelOption, ProviderState
from genads_desktop.services.tasks import TaskScope
from genads_desktop.viewmodels.notices import NoticesViewModel
from genads_desktop.viewmodels.provider_rows import (
    EFFORTS,
    ProviderListModel,
    ProviderRow,
    provider_row,
)
from genads_desktop.viewmodels.sentences import told, told_all
from genads_desktop.viewmodels.settings import SettingsViewModel

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

OWN_PLANNERS = {"auto": "The best there is a key for", "template": "This computer, without a key"}
ADDRESSES: Mapping[str, str] = {
    "openai": "openai_base_url",
    "gemini": "gemini_base_url",
    "vertex": "vertex_base_url",
    "replicate": "replicate_base_url",
}
"""The setting that holds the address of a provider."""


@QmlElement
class ProvidersViewModel(QObject):
    """Enters, forgets and tests keys. A key goes in and never comes out again."""

    changed = Signal()
    worded = Signal()
    """The language has changed, and so have the lists of words."""
    enginesChanged = Signal()
    """A key, an address or a model is another one now."""

    def __init__(
        self,
        accounts: Accounts,
        settings: SettingsViewModel,
        notices: NoticesViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._settings = settings
        self._tasks = TaskScope(on_error=notices.failed)
        self._rows = ProviderListModel(self)
        self._planners: tuple[ModelOption, ...] = ()
        settings.changed.connect(self.changed)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> ProviderListModel:
        return self._rows

    @Property("QStringList", notify=changed)  # type: ignore[arg-type] # the stub knows types only
    def planners(self) -> list[str]:
        return told_all(list(OWN_PLANNERS.values())) + [_option(each) for each in self._planners]

    @Property(int, notify=changed)
    def planner(self) -> int:
        """Position in the list of planners."""
        names = self._planner_names
        return names.index(self._settings.now.planner) if self._settings.now.planner in names else 0

    @Property(str, notify=changed)
    def plannerWarning(self) -> str:
        """What is to be read of the chosen planner."""
        chosen = self._settings.now.planner
        found = next((each for each in self._planners if each.card.name == chosen), None)
        return told(found.warning) if found else ""

    @Property(int, notify=changed)
    def effort(self) -> int:
        """Position in the list of efforts."""
        return EFFORTS.index(self._settings.now.planner_effort)

    @Slot(int)
    def choosePlanner(self, place: int) -> None:
        self._set(planner=self._planner_names[place])

    @Slot(int)
    def chooseEffort(self, place: int) -> None:
        self._set(planner_effort=EFFORTS[place])

    @Slot()
    def look(self) -> None:
        """Look where keys are."""
        self._tasks.start("look", self._look)

    @Slot(str, str)
    def enterKey(self, provider: str, key: str) -> None:
        """Keep a key; what cannot be one is said beside its field."""
        if key.strip():
            self._begin(provider, lambda: self._enter(provider, key))

    @Slot(str, result=bool)
    def pasteKey(self, provider: str) -> bool:
        """Keep the key that is on the clipboard; False when nothing is."""
        key = QGuiApplication.clipboard().text()
        self.enterKey(provider, key)
        return bool(key.strip())

    @Slot(str)
    def forgetKey(self, provider: str) -> None:
        self._begin(provider, lambda: self._forget(provider))

    @Slot(str)
    def test(self, provider: str) -> None:
        """Ask the provider something free."""
        self._begin(provider, lambda: self._test(provider))

    @Slot(str, str)
    def setAddress(self, provider: str, address: str) -> None:
        """Speak to another server; an empty address is the provider's own."""
        self._set(**{ADDRESSES[provider]: address.strip() or None})

    @Slot(str)
    def getKey(self, provider: str) -> None:
        """Open the provider's page of keys."""
        row = self._row(provider)
        if row is not None and row.page:
            QDesktopServices.openUrl(QUrl(row.page))

    async def close(self) -> None:
        """End the background work."""
        await self._tasks.close()

    @property
    def _planner_names(self) -> list[str]:
        return [*OWN_PLANNERS, *(each.card.name for each in self._planners)]

    def _row(self, provider: str) -> ProviderRow | None:
        return next((row for row in self._rows.rows if row.name == provider), None)

    def _set(self, **values: object) -> None:
        before = self._settings.now
        self._settings.change(**values)
        if self._settings.now != before:
            self._tasks.start("look", self._set_up)

    def _begin(self, provider: str, work: Callable[[], object]) -> None:
        """Do one thing at a time at a provider, and show that it goes on."""
        self._note(provider, busy=True, problem="", tested="")
        self._tasks.start(f"at {provider}", work)  # type: ignore[arg-type]

    async def _look(self) -> None:
        states = await self._accounts.states()
        self._planners = await self._accounts.options(ModelKind.PLANNER)
        self._rows.show([self._described(state) for state in states])
        self.changed.emit()

    async def _set_up(self) -> None:
        await self._accounts.set_up()
        await self._look()
        self.enginesChanged.emit()

    async def _enter(self, provider: str, key: str) -> None:
        try:
            state = await self._accounts.enter(provider, key)
        except SecretError as error:
            self._note(provider, busy=False, problem=str(error))
            return
        self._replace(self._described(state))
        await self._test(provider)
        self.enginesChanged.emit()

    async def _forget(self, provider: str) -> None:
        state = await self._accounts.forget(provider)
        self._replace(replace(self._described(state), tested=""))
        self.enginesChanged.emit()

    async def _test(self, provider: str) -> None:
        result = await self._accounts.test(provider)
        self._note(provider, busy=False, works=result.ok, tested=result.sentence)

    def _described(self, state: ProviderState) -> ProviderRow:
        setting = ADDRESSES[state.provider.name]
        return provider_row(
            state,
            self._row(state.provider.name),
            own_address=getattr(self._settings.now, setting) or "",
            decided_by=self._settings.decider(setting),
        )

    def _note(self, provider: str, **changes: object) -> None:
        row = self._row(provider)
        if row is not None:
            self._replace(replace(row, **changes))  # type: ignore[arg-type]

    def _replace(self, row: ProviderRow) -> None:
        self._rows.show([row if each.name == row.name else each for each in self._rows.rows])


def _option(option: ModelOption) -> str:
    return option.card.title

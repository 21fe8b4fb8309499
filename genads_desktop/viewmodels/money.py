"""Money: consent before it is spent, the book of what was, and the keys it is spent with."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from genads_desktop.viewmodels.costs import CostsViewModel
from genads_desktop.viewmodels.providers import ProvidersViewModel
from genads_desktop.viewmodels.spending import SpendingViewModel

QML_IMPORT_NAME = "GenAds.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MoneyViewModel(QObject):
    """Holds the view models that are about money."""

    def __init__(
        self,
        spending: SpendingViewModel,
        costs: CostsViewModel,
        providers: ProvidersViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._spending = spending
        self._costs = costs
        self._providers = providers

    @Property(SpendingViewModel, constant=True)
    def spending(self) -> SpendingViewModel:
        return self._spending

    @Property(CostsViewModel, constant=True)
    def costs(self) -> CostsViewModel:
        return self._costs

    @Property(ProvidersViewModel, constant=True)
    def providers(self) -> ProvidersViewModel:
        return self._providers

    @property
    def parts(self) -> tuple[SpendingViewModel, CostsViewModel, ProvidersViewModel]:
        return self._spending, self._costs, self._providers

    async def close(self) -> None:
        """End the background work."""
        for part in self.parts:
            await part.close()

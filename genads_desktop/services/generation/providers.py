"""The engines and composers of this installation, by name, and in which order they are tried."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from genads_desktop.ports.errors import ProviderNotConfiguredError
from genads_desktop.ports.music import Composer, RemoteComposer
from genads_desktop.ports.video import RemoteFilmer, SceneFilmer, TakeQuality

AUTO = "auto"


class _Named(Protocol):
    @property
    def name(self) -> str: ...


LocalT = TypeVar("LocalT", bound=_Named)
RemoteT = TypeVar("RemoteT", bound=_Named)


@dataclass(frozen=True, slots=True)
class Chain(Generic[LocalT, RemoteT]):
    """Who is asked, one after the other: providers first, this machine last."""

    remote: tuple[RemoteT, ...]
    local: LocalT

    @property
    def first(self) -> RemoteT | LocalT:
        return self.remote[0] if self.remote else self.local


class Paid(Generic[RemoteT]):
    """The providers of one kind of work that are set up here; entering a key changes it."""

    def __init__(
        self,
        works: Iterable[RemoteT] = (),
        *,
        preferred: Sequence[str] = (),
        missing: Mapping[str, str] | None = None,
    ) -> None:
        self.set_up(works, preferred=preferred, missing=missing)

    def set_up(
        self,
        works: Iterable[RemoteT],
        *,
        preferred: Sequence[str] = (),
        missing: Mapping[str, str] | None = None,
    ) -> None:
        """`preferred` is what `auto` takes, in this order; `missing` says of others why they are not here."""
        self.works = {each.name: each for each in works}
        self.preferred = tuple(preferred)
        self.missing = dict(missing or {})


class Choices(Generic[LocalT, RemoteT]):
    """What can do one kind of work here. Something local is always there."""

    def __init__(self, local: Iterable[LocalT], paid: Paid[RemoteT] | None = None) -> None:
        self._local = {each.name: each for each in local}
        self._paid: Paid[RemoteT] = paid or Paid()

    @property
    def names(self) -> tuple[str, ...]:
        """What can be chosen; the local ones, which are free, first."""
        return (*self._local, AUTO, *self._paid.works) if self._paid.works else tuple(self._local)

    @property
    def local(self) -> LocalT:
        """The one that works on this machine."""
        return next(iter(self._local.values()))

    @property
    def remote(self) -> tuple[RemoteT, ...]:
        return tuple(self._paid.works.values())

    def chain(self, wanted: str) -> Chain[LocalT, RemoteT]:
        """Return who is asked for `wanted`, the first choice first.

        Raise `ProviderNotConfiguredError` for one that is not here.
        """
        if wanted == AUTO:
            known = (self._paid.works.get(name) for name in self._paid.preferred)
            return Chain(tuple(each for each in known if each is not None), self.local)
        if wanted in self._local:
            return Chain((), self._local[wanted])
        if wanted in self._paid.works:
            return Chain((self._paid.works[wanted],), self.local)
        raise ProviderNotConfiguredError(wanted, self._why_not(wanted))

    def choose(self, wanted: str) -> RemoteT | LocalT:
        """Return the first choice. Raise `ProviderNotConfiguredError` for one that is not here."""
        return self.chain(wanted).first

    def _why_not(self, wanted: str) -> str:
        if wanted in self._paid.missing:
            return self._paid.missing[wanted]
        known = ", ".join(dict.fromkeys((AUTO, *self.names)))
        return f"There is no engine called {wanted!r} on this machine. Choose one of: {known}."


class Engines(Choices[SceneFilmer, RemoteFilmer]):
    """What can film here, and how large providers film."""

    def __init__(
        self,
        local: Iterable[SceneFilmer],
        paid: Paid[RemoteFilmer] | None = None,
        *,
        quality: TakeQuality = TakeQuality.FINAL,
    ) -> None:
        super().__init__(local, paid)
        self.quality = quality


class Composers(Choices[Composer, RemoteComposer]):
    """What can write a score here."""

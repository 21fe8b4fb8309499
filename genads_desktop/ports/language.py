"""Asking a language model for an answer of a given form."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, Literal, Protocol, TypeVar

from genads_desktop.ports.errors import Billed, ProviderError
from genads_desktop.ports.ledger import Charge

AnswerT = TypeVar("AnswerT")

Charging = Callable[[Charge], Awaitable[None]]
"""Writes down what was paid."""


class Outcome(StrEnum):
    """Why there is no answer that can be used."""

    REFUSED = "refused"
    """The model declined."""
    FILTERED = "filtered"
    """The provider's filter took the answer away."""
    CUT_SHORT = "cut_short"
    """The answer ran into its longest length."""
    MALFORMED = "malformed"
    """The answer is no JSON."""
    WRONG_FORM = "wrong_form"
    """The answer is JSON of another form than was asked for."""
    PAGE = "page"
    """A web page came instead: a proxy, a login, or the wrong address."""
    TRUNCATED = "truncated"
    """The answer broke off on its way."""
    LOST = "lost"
    """The connection broke after the question was sent."""
    TOO_SLOW = "too_slow"
    """Nothing came in time."""
    BUSY = "busy"
    UNREACHABLE = "unreachable"
    NO_CREDIT = "no_credit"
    KEY_REFUSED = "key_refused"
    REJECTED = "rejected"
    """The provider does not take such a question: an unknown model, an option it does not know."""


class AnswerError(ProviderError):
    """There is no answer that can be used. The message says what happened and what it cost."""

    def __init__(
        self,
        provider: str,
        message: str,
        outcome: Outcome,
        *,
        billed: Billed = "no",
        said: str = "",
        fault: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(provider, message)
        self.outcome = outcome
        self.billed: Billed = billed
        self.said = said
        """The words of an answer that has the wrong form."""
        self.fault = fault
        """What is wrong with them, for the model."""
        self.retry_after = retry_after
        """Seconds the provider asks to wait, where it says so."""


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of the conversation that leads up to the question."""

    speaker: Literal["person", "model"]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked."""

    purpose: str
    """For the book of what was paid: `plan`, `read`."""
    instructions: str
    messages: Sequence[Message]
    subject: str = ""
    """What it is about, such as a campaign's id."""
    most_tokens: int = 8_000
    """The longest answer, thinking included."""
    patience: float = 120.0
    """Seconds to wait for the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Generic[AnswerT]):
    """What the answer must look like."""

    name: str
    schema: Mapping[str, Any]
    """JSON schema of an object."""
    read: Callable[[str], AnswerT]
    """Raise `ValueError` for JSON that is not of this form."""


class LanguageModel(Protocol):
    """Answers questions, for money."""

    @property
    def name(self) -> str:
        """The house's name of the model."""
        ...

    async def answer(self, question: Question, form: Form[AnswerT]) -> AnswerT:
        """Ask, write down what it cost, and return the answer. Raise `AnswerError`."""
        ...

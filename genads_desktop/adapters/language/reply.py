"""What a model answered, whichever of the two protocols it came by."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from genads_desktop.domain.cost import Money
from genads_desktop.domain.model_card import ModelCard, PriceUnit

MILLION = Decimal(1_000_000)
Ending = Literal["whole", "length", "filter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What was counted. `cached` is part of `read`, and `thought` of `written`."""

    read: int = 0
    cached: int = 0
    written: int = 0
    thought: int = 0

    @property
    def units(self) -> dict[str, int]:
        """For the book."""
        return {
            "tokensIn": self.read,
            "tokensCached": self.cached,
            "tokensOut": self.written,
            "tokensThought": self.thought,
        }

    def cost(self, card: ModelCard | None) -> Money | None:
        """US dollars; None when the price is not known."""
        if card is None:
            return None
        read, written = card.price(PriceUnit.TOKEN_IN), card.price(PriceUnit.TOKEN_OUT)
        if read is None or written is None:
            return None
        cached = card.price(PriceUnit.TOKEN_CACHED) or read
        total = (
            (self.read - self.cached) * read.amount
            + self.cached * cached.amount
            + self.written * written.amount
        )
        return Money(amount=max(Decimal(0), total) / MILLION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One answer as it came."""

    text: str
    refusal: str = ""
    ending: Ending = "whole"
    usage: Usage | None
    """None where the server counts nothing."""


def usage_of(answer: Any) -> Usage | None:
    """Read what was counted off an answer of either protocol, and off nothing else, without ever failing."""
    counted = getattr(answer, "usage", None)
    if counted is None:
        return None
    read_details = _first(counted, "prompt_tokens_details", "input_tokens_details")
    written_details = _first(counted, "completion_tokens_details", "output_tokens_details")
    return Usage(
        read=_number(_first(counted, "prompt_tokens", "input_tokens")),
        cached=_number(getattr(read_details, "cached_tokens", 0)),
        written=_number(_first(counted, "completion_tokens", "output_tokens")),
        thought=_number(getattr(written_details, "reasoning_tokens", 0)),
    )


def chat_reply(answer: Any) -> Reply:
    """Read an answer of `chat.completions.create`. Raise `ValueError` for one that holds no choice."""
    if not answer.choices:
        raise ValueError("the answer holds no choice")
    choice = answer.choices[0]
    endings: dict[str, Ending] = {"length": "length", "content_filter": "filter"}
    return Reply(
        text=choice.message.content or "",
        refusal=choice.message.refusal or "",
        ending=endings.get(choice.finish_reason or "", "whole"),
        usage=usage_of(answer),
    )


def responses_reply(answer: Any) -> Reply:
    """Read an answer of `responses.create`."""
    refusals = [
        part.refusal
        for item in answer.output or ()
        for part in getattr(item, "content", None) or ()
        if getattr(part, "type", "") == "refusal"
    ]
    reason = getattr(answer.incomplete_details, "reason", None) or ""
    endings: dict[str, Ending] = {"max_output_tokens": "length", "content_filter": "filter"}
    return Reply(
        text=answer.output_text or "",
        refusal=" ".join(refusals),
        ending=endings.get(reason, "whole"),
        usage=usage_of(answer),
    )


def _first(record: Any, *names: str) -> Any:
    return next(
        (found for name in names if (found := getattr(record, name, None)) is not None), None
    )


def _number(value: Any) -> int:
    return value if isinstance(value, int) and value > 0 else 0

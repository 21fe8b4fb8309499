"""Answers from OpenAI, from Azure, and from any server that speaks the same protocol."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from typing import Any

from genads_desktop.adapters.language.asking import (
    PUT_AGAIN,
    AskingTrouble,
    bare,
    cost_words,
    without_answer,
)
from genads_desktop.adapters.language.dialect import Dialect
from genads_desktop.adapters.language.reply import (
    Reply,
    Usage,
    chat_reply,
    responses_reply,
    usage_of,
)
from genads_desktop.adapters.vendors.openai import (
    OPENAI,
    OpenAIAccount,
    openai_client,
    openai_errors,
)
from genads_desktop.domain.cost import Money
from genads_desktop.domain.model_card import ModelCard
from genads_desktop.ports.errors import Billed, ProviderError, RejectedError
from genads_desktop.ports.language import AnswerError, AnswerT, Charging, Form, Outcome, Question
from genads_desktop.ports.ledger import Charge

TRIES = 3
"""So often a question is put that was not taken, or whose answer was lost on the way."""
LONGEST_WAIT = 20.0
"""Seconds; a server that wants a longer break is not waited for."""
BYTES_A_TOKEN = 2
"""At least so many of any text; for the most a lost question can have cost."""

Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAIModel:
    """Which model is asked, and how."""

    name: str
    """The house's name."""
    model: str
    """The provider's name, or on Azure that of the deployment."""
    card: ModelCard | None = None
    """Its prices; None when nobody knows them."""
    dialect: Dialect = field(default_factory=Dialect)


class OpenAILanguageModel:
    """Asks through the vendor's library. What was counted is written down before the answer is looked at."""

    def __init__(
        self,
        account: OpenAIAccount,
        model: OpenAIModel,
        charge: Charging,
        *,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._account = account
        self._model = model
        self._charge = charge
        self._sleep = sleep
        self._dialect = model.dialect

    @property
    def name(self) -> str:
        return self._model.name

    async def answer(self, question: Question, form: Form[AnswerT]) -> AnswerT:
        """Ask, write down what it cost, and return the answer. Raise `AnswerError`."""
        account = replace(self._account, patience=question.patience)
        async with AsyncExitStack() as closing:
            client = await closing.enter_async_context(await openai_client(account))
            answer = await self._answered(client, question, form)
        return await self._booked(answer, question, form)

    async def _answered(self, client: Any, question: Question, form: Form[Any]) -> Any:
        """Put the question, and again where it was not taken or its answer was lost."""
        tried = 0
        while True:
            tried += 1
            try:
                return await self._asked(client, question, form)
            except AnswerError as error:
                wait = _wait(error, tried)
                if wait is None:
                    raise
                await self._sleep(wait)

    async def _asked(self, client: Any, question: Question, form: Form[Any]) -> Any:
        """Put the question, in a simpler dialect where the server does not know a word."""
        while True:
            asked = self._dialect.arguments(self._model.model, question, form)
            try:
                return await self._sent(client, asked)
            except ProviderError as error:
                simpler = self._simpler(error)
                if simpler is None:
                    raise await self._failed(error, question, asked) from None
                self._dialect = simpler
            except asyncio.CancelledError:
                lost = self._note_lost(question, asked, "It was stopped while it ran.")
                await asyncio.shield(lost)
                raise

    async def _sent(self, client: Any, asked: dict[str, Any]) -> Any:
        is_chat = self._dialect.api == "chat"
        create = client.chat.completions.create if is_chat else client.responses.create
        with openai_errors(AskingTrouble.of(self._account.trouble)):
            answer = await create(**asked)
        if isinstance(answer, str):
            raise self._error(
                Outcome.PAGE,
                "sent a web page instead of an answer. It may have been charged. "
                "Check the address in Settings, and whether a proxy asks for a login.",
                billed="possible",
            )
        return answer

    def _simpler(self, error: ProviderError) -> Dialect | None:
        return self._dialect.without(str(error)) if isinstance(error, RejectedError) else None

    async def _failed(
        self, error: ProviderError, question: Question, asked: dict[str, Any]
    ) -> AnswerError:
        if error.billed != "no":
            await self._note_lost(question, asked, str(error))
        return without_answer(error)

    async def _booked(self, answer: Any, question: Question, form: Form[AnswerT]) -> AnswerT:
        """Read the answer; whatever becomes of it, what was counted is in the book."""
        usage = usage_of(answer)
        error = ""
        try:
            return self._read(answer, form, cost_words(self._paid(usage)))
        except AnswerError as failure:
            error = str(failure)
            raise
        finally:
            await asyncio.shield(self._charge(self._charged(question, usage, error)))

    def _read(self, answer: Any, form: Form[AnswerT], cost: str) -> AnswerT:
        reply = self._reply(answer, cost)
        if reply.refusal:
            raise self._error(Outcome.REFUSED, f"declined to answer. {cost}")
        if reply.ending == "filter":
            raise self._error(Outcome.FILTERED, f"filtered its answer away. {cost}")
        if reply.ending == "length":
            words = f"gave an answer that grew too long and was cut short. {cost}"
            raise self._error(Outcome.CUT_SHORT, words)
        return self._value(reply.text, form, cost)

    def _reply(self, answer: Any, cost: str) -> Reply:
        try:
            return chat_reply(answer) if self._dialect.api == "chat" else responses_reply(answer)
        except (ValueError, AttributeError, TypeError):
            raise self._error(Outcome.MALFORMED, f"sent an answer without words. {cost}") from None

    def _value(self, text: str, form: Form[AnswerT], cost: str) -> AnswerT:
        said = bare(text)
        try:
            json.loads(said)
        except ValueError as error:
            words = f"gave an answer that is no JSON. {cost}"
            raise self._error(Outcome.MALFORMED, words, said=text, fault=str(error)) from None
        try:
            return form.read(said)
        except ValueError as error:
            words = f"gave an answer of another form than was asked for. {cost}"
            raise self._error(Outcome.WRONG_FORM, words, said=text, fault=str(error)) from None

    def _error(
        self,
        outcome: Outcome,
        words: str,
        *,
        billed: Billed = "yes",
        said: str = "",
        fault: str = "",
    ) -> AnswerError:
        sentence = f"{self._account.title} {words}"
        return AnswerError(OPENAI, sentence, outcome, billed=billed, said=said, fault=fault)

    async def _note_lost(self, question: Question, asked: dict[str, Any], why: str) -> None:
        """Book the most a question can have cost whose answer nobody has."""
        size = len(json.dumps(asked, ensure_ascii=False).encode()) // BYTES_A_TOKEN
        most = Usage(read=size, written=question.most_tokens)
        charge = self._charged(question, None, f"{why} The amount is the most it can have cost.")
        await self._charge(replace(charge, paid=self._paid(most)))

    def _charged(self, question: Question, usage: Usage | None, error: str) -> Charge:
        return Charge(
            provider=OPENAI,
            model=self._model.model,
            purpose=question.purpose,
            subject=question.subject,
            paid=self._paid(usage),
            units=(usage or Usage()).units,
            error=error,
        )

    def _paid(self, usage: Usage | None) -> Money | None:
        if self._model.card is None and self._account.is_own:
            return Money.zero()
        return None if usage is None else usage.cost(self._model.card)


def _wait(error: AnswerError, tried: int) -> float | None:
    """Seconds until the question is put again; None when that is pointless."""
    if error.outcome not in PUT_AGAIN or tried == TRIES:
        return None
    wait = 0.5 * 2 ** (tried - 1) if error.retry_after is None else error.retry_after
    return wait if wait <= LONGEST_WAIT else None

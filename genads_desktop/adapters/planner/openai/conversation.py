"""A conversation that ends: what breaks the rules is given back to the model, a few times."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from pydantic import BaseModel

from genads_desktop.adapters.planner.openai.prompts import Prompts
from genads_desktop.ports.language import (
    AnswerError,
    Form,
    LanguageModel,
    Message,
    Outcome,
    Question,
)

AnswerT = TypeVar("AnswerT", bound=BaseModel)
Judge = Callable[[AnswerT], Sequence[str]]

ROUNDS = 3
"""So often what is wrong is given back."""
LONGEST_FAULT = 1_500


@dataclass(frozen=True, slots=True)
class Settled(Generic[AnswerT]):
    """The last answer, and what is still wrong with it."""

    answer: AnswerT
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Asks until nothing is wrong, or the rounds are over."""

    model: LanguageModel
    prompts: Prompts
    rounds: int = ROUNDS

    async def settled(
        self, question: Question, form: Form[AnswerT], judge: Judge[AnswerT]
    ) -> Settled[AnswerT]:
        """Return the first answer without a fault, else the last one.

        Raise `AnswerError` when there is none at all. One that came earlier is kept when a later
        round fails: it was paid for, and can be mended here.
        """
        best: Settled[AnswerT] | None = None
        for left in range(self.rounds, -1, -1):
            try:
                answer = await self.model.answer(question, form)
            except AnswerError as error:
                if error.outcome == Outcome.WRONG_FORM and left:
                    question = self._given_back(question, error.said, [error.fault[:LONGEST_FAULT]])
                    continue
                if best is None:
                    raise
                return best
            best = Settled(answer, tuple(judge(answer)))
            if not best.faults:
                return best
            question = self._given_back(question, answer.model_dump_json(), best.faults)
        if best is None:
            raise AssertionError("the last round answers or raises")
        return best

    def _given_back(self, question: Question, said: str, faults: Sequence[str]) -> Question:
        turn = (Message("model", said), self.prompts.mend(faults))
        return replace(question, messages=(*question.messages, *turn))


def form_of(answer: type[AnswerT]) -> Form[AnswerT]:
    """The form of answers that are one of our records."""
    name = answer.__name__.removesuffix("Answer").lower()
    return Form(name=name, schema=answer.model_json_schema(), read=answer.model_validate_json)

"""A language model that says what it was told to say, and declines when it has nothing left."""

from collections.abc import Iterable

from genads_desktop.ports.language import AnswerError, AnswerT, Form, Outcome, Question


class FakeLanguageModel:
    """Answers from a list, for nothing, and remembers what it was asked."""

    name = "fake"

    def __init__(self, said: Iterable[str] = ()) -> None:
        self._said = list(said)
        self.questions: list[Question] = []

    async def answer(self, question: Question, form: Form[AnswerT]) -> AnswerT:
        self.questions.append(question)
        if not self._said:
            raise AnswerError("fake", "The model declined to answer.", Outcome.REFUSED)
        return form.read(self._said.pop(0))

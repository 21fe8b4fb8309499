"""The dialects of servers that speak OpenAI's protocol: what one does not know is left out and said otherwise."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, Self

from genads_desktop.adapters.language.strict import strict
from genads_desktop.ports.language import Form, Question

Api = Literal["chat", "responses"]
Shape = Literal["json_schema", "json_object", "text"]

_NEXT: Mapping[Shape, Shape] = {"json_schema": "json_object", "json_object": "text"}
_SHAPE_WORDS = ("response_format", "json_schema", "json_object", "text.format", "schema")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a question is put to one server."""

    api: Api = "chat"
    shape: Shape = "json_schema"
    effort: str | None = None
    """How long the model may think; None leaves it to the server."""
    knows_completion_tokens: bool = True
    """False for servers that only know the older `max_tokens`."""

    def without(self, complaint: str) -> Self | None:
        """The next simpler dialect after a refusal that names what is not known; None when it names nothing."""
        said = complaint.lower()
        if self.effort is not None and ("reasoning" in said or "effort" in said):
            return replace(self, effort=None)
        if self.knows_completion_tokens and "max_completion_tokens" in said:
            return replace(self, knows_completion_tokens=False)
        if self.shape in _NEXT and any(word in said for word in _SHAPE_WORDS):
            return replace(self, shape=_NEXT[self.shape])
        return None

    def arguments(self, model: str, question: Question, form: Form[Any]) -> dict[str, Any]:
        """What the library's `create` is called with."""
        if self.api == "responses":
            return self._for_responses(model, question, form)
        return self._for_chat(model, question, form)

    def _for_chat(self, model: str, question: Question, form: Form[Any]) -> dict[str, Any]:
        system = {"role": "system", "content": self._instructions(question, form)}
        limit = "max_completion_tokens" if self.knows_completion_tokens else "max_tokens"
        arguments: dict[str, Any] = {
            "model": model,
            "messages": [system, *_turns(question)],
            limit: question.most_tokens,
        }
        if self.effort is not None:
            arguments["reasoning_effort"] = self.effort
        if self.shape == "json_schema":
            schema = {"name": form.name, "strict": True, "schema": strict(form.schema)}
            arguments["response_format"] = {"type": "json_schema", "json_schema": schema}
        elif self.shape == "json_object":
            arguments["response_format"] = {"type": "json_object"}
        return arguments

    def _for_responses(self, model: str, question: Question, form: Form[Any]) -> dict[str, Any]:
        arguments: dict[str, Any] = {
            "model": model,
            "instructions": self._instructions(question, form),
            "input": _turns(question),
            "max_output_tokens": question.most_tokens,
            "store": False,
        }
        if self.effort is not None:
            arguments["reasoning"] = {"effort": self.effort}
        if self.shape == "json_schema":
            schema = {"name": form.name, "strict": True, "schema": strict(form.schema)}
            arguments["text"] = {"format": {"type": "json_schema", **schema}}
        elif self.shape == "json_object":
            arguments["text"] = {"format": {"type": "json_object"}}
        return arguments

    def _instructions(self, question: Question, form: Form[Any]) -> str:
        if self.shape == "json_schema":
            return question.instructions
        schema = json.dumps(form.schema, ensure_ascii=False)
        return (
            f"{question.instructions}\n\nAnswer with one JSON object and nothing else. "
            f"It must fit this JSON schema:\n{schema}"
        )


def _turns(question: Question) -> list[dict[str, str]]:
    roles = {"person": "user", "model": "assistant"}
    return [
        {"role": roles[message.speaker], "content": message.text} for message in question.messages
    ]

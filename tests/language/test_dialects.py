"""Servers that speak OpenAI's protocol, and not all of it: what they do not know is said otherwise, unasked."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from genads_desktop.adapters.language.dialect import Dialect
from genads_desktop.adapters.language.openai import OpenAILanguageModel, OpenAIModel
from genads_desktop.adapters.vendors.openai import OpenAIAccount
from genads_desktop.domain.cost import Money
from tests.language.test_openai import FORM, QUESTION, SAID, Book, Word

KNOWS_NO_SCHEMA = "'response_format.type' must be 'json_object' or 'text'"
KNOWS_TEXT_ONLY = "'response_format.type' must be 'text'"
KNOWS_NO_EFFORT = "Unrecognized request argument supplied: reasoning_effort"
KNOWS_MAX_TOKENS = "Unsupported parameter: 'max_completion_tokens'. Use 'max_tokens' instead."


class Handler(BaseHTTPRequestHandler):
    """Refuses what its server does not know."""

    refusals: tuple[tuple[str, str], ...]
    asked: list[dict[str, object]]

    def log_message(self, *args):
        """Stay silent."""

    def do_POST(self):
        document = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.asked.append(document)
        text = json.dumps(document.get("response_format", "")) + json.dumps(sorted(document))
        refusal = next((words for sign, words in self.refusals if sign in text), None)
        if refusal:
            self._say(400, {"error": {"message": refusal, "type": "invalid_request_error"}})
            return
        message = {"role": "assistant", "content": SAID}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        self._say(200, {"id": "1", "object": "chat.completion", "choices": [choice]})

    def _say(self, status, document):
        body = json.dumps({"created": 0, "model": "qwen", **document}).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def serve():
    """Start a server on this machine that refuses so."""
    running = []

    def start(*refusals):
        handler = type("Bound", (Handler,), {"refusals": refusals, "asked": []})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        running.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}/v1", handler.asked

    yield start
    for server in running:
        server.shutdown()
        server.server_close()


SERVERS = {
    "knows everything": ((), 1),
    "knows no schema": ((("json_schema", KNOWS_NO_SCHEMA),), 2),
    "knows text only": ((("json_schema", KNOWS_NO_SCHEMA), ("json_object", KNOWS_TEXT_ONLY)), 3),
    "knows no effort": ((("reasoning_effort", KNOWS_NO_EFFORT),), 2),
    "is old": ((("max_completion_tokens", KNOWS_MAX_TOKENS), ("json_schema", KNOWS_NO_SCHEMA)), 3),
}


@pytest.mark.parametrize("name", SERVERS)
async def test_a_server_of_ones_own_is_asked_in_words_it_knows_and_costs_nothing(serve, name):
    refusals, tries = SERVERS[name]
    address, asked = serve(*refusals)
    book = Book()
    model = OpenAILanguageModel(
        OpenAIAccount(base_url=address),
        OpenAIModel(name="qwen", model="qwen", dialect=Dialect(effort="low")),
        book.note,
    )
    assert await model.answer(QUESTION, FORM) == Word(word="gold")
    assert len(asked) == tries
    assert await model.answer(QUESTION, FORM) == Word(word="gold")
    assert len(asked) == tries + 1
    assert [charge.paid for charge in book.charges] == [Money.zero()] * 2
    last = asked[-1]
    if last.get("response_format", {}).get("type") != "json_schema":
        assert '"word"' in last["messages"][0]["content"]

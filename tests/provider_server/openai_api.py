"""OpenAI: chat completions, responses, models. Answers are paid for by the token, at once."""

import json
import time
from typing import Any

from tests.provider_server.made_up import example
from tests.provider_server.wire import Answer, Route, said
from tests.provider_server.world import Call

MODELS = ("gpt-6-luna", "gpt-5.6-luna", "gpt-6.1-terra", "gpt-4o-mini")
SHUTDOWNS = {"gpt-4o-mini": "2027-01-14"}
_REFUSAL = "I cannot help with that."
_TOKEN_CHARACTERS = 4


def chat(call: Call) -> Answer:
    """Answer a chat; Azure's classic address names the deployment instead of the model."""
    document = call.document
    model = document.get("model") or call.parts[0]
    schema = document.get("response_format", {}).get("json_schema", {}).get("schema")
    text, finish = _text(call, schema)
    prompt, completion = _tokens(document["messages"]), _tokens(text)
    job = call.account.accept(
        "openai", model, document, seconds=0.0, units={"token_in": prompt, "token_out": completion}
    )
    refused = call.fate == "refusal"
    message = {
        "role": "assistant",
        "content": None if refused else text,
        "refusal": _REFUSAL if refused else None,
    }
    return said(
        {
            "id": f"chatcmpl-{job.id}",
            "object": "chat.completion",
            "created": int(time.time()),
            "model": model,
            "choices": [{"index": 0, "message": message, "finish_reason": finish}],
            "usage": {
                "prompt_tokens": prompt,
                "completion_tokens": completion,
                "total_tokens": prompt + completion,
                "prompt_tokens_details": {"cached_tokens": 0},
                "completion_tokens_details": {"reasoning_tokens": 0},
            },
        }
    )


def respond(call: Call) -> Answer:
    """Answer in the form of the responses API."""
    document = call.document
    text, finish = _text(call, document.get("text", {}).get("format", {}).get("schema"))
    prompt, completion = _tokens(document["input"]), _tokens(text)
    job = call.account.accept(
        "openai",
        document["model"],
        document,
        seconds=0.0,
        units={"token_in": prompt, "token_out": completion},
    )
    content: dict[str, Any] = {"type": "output_text", "text": text, "annotations": []}
    if call.fate == "refusal":
        content = {"type": "refusal", "refusal": _REFUSAL}
    reason = {"length": "max_output_tokens", "content_filter": "content_filter"}.get(finish)
    return said(
        {
            "id": f"resp_{job.id}",
            "object": "response",
            "created_at": int(time.time()),
            "status": "incomplete" if reason else "completed",
            "incomplete_details": {"reason": reason} if reason else None,
            "model": document["model"],
            "output": [
                {
                    "type": "message",
                    "id": f"msg_{job.id}",
                    "status": "completed",
                    "role": "assistant",
                    "content": [content],
                }
            ],
            "parallel_tool_calls": True,
            "tool_choice": "auto",
            "tools": [],
            "usage": {
                "input_tokens": prompt,
                "input_tokens_details": {"cached_tokens": 0},
                "output_tokens": completion,
                "output_tokens_details": {"reasoning_tokens": 0},
                "total_tokens": prompt + completion,
            },
        }
    )


def models(call: Call) -> Answer:
    """List the models; it costs nothing."""
    listed = [
        {
            "id": name,
            "object": "model",
            "created": 1_780_000_000,
            "owned_by": "openai",
            **({"shutdown_date": SHUTDOWNS[name]} if name in SHUTDOWNS else {}),
        }
        for name in MODELS
    ]
    return said({"object": "list", "data": listed})


def _text(call: Call, schema: dict[str, Any] | None) -> tuple[str, str]:
    """What is answered, and why it ends."""
    with call.account.lock:
        replies = call.account.replies
        text = replies.pop(0) if replies else json.dumps(example(schema)) if schema else "Ready."
    match call.fate:
        case "length":
            return text[: len(text) // 2], "length"
        case "content_filter":
            return "", "content_filter"
        case "malformed_content":
            return text[: len(text) // 2], "stop"
        case "wrong_schema":
            return '{"unexpected": true}', "stop"
        case _:
            return text, "stop"


def _tokens(content: Any) -> int:
    return max(1, len(json.dumps(content)) // _TOKEN_CHARACTERS)


_AZURE = r"/openai/openai/deployments/([^/]+)/chat/completions"
ROUTES = (
    Route(op="openai.chat", method="POST", pattern="/openai/v1/chat/completions", handle=chat),
    Route(op="openai.chat", method="POST", pattern=_AZURE, handle=chat),
    Route(op="openai.responses", method="POST", pattern="/openai/v1/responses", handle=respond),
    Route(op="openai.models", method="GET", pattern="/openai/v1/models", handle=models),
)

"""Every way an answer can come or fail to come, over real HTTP through the vendor's own library."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pydantic
import pytest

from genads_desktop.adapters.language.dialect import Dialect
from genads_desktop.adapters.language.openai import OpenAILanguageModel, OpenAIModel
from genads_desktop.adapters.vendors.openai import OpenAIAccount
from genads_desktop.domain.cost import Money
from genads_desktop.domain.model_card import ModelCard, ModelKind, Price, PriceUnit
from genads_desktop.ports.language import AnswerError, Form, Message, Outcome, Question
from tests.waiting import until

CARD = ModelCard(
    name="gpt-6-luna",
    title="GPT-6 Luna",
    provider="openai",
    model="gpt-6-luna",
    kind=ModelKind.PLANNER,
    prices=(
        Price(unit=PriceUnit.TOKEN_IN, amount=Decimal("0.10")),
        Price(unit=PriceUnit.TOKEN_CACHED, amount=Decimal("0.01")),
        Price(unit=PriceUnit.TOKEN_OUT, amount=Decimal("0.50")),
    ),
)
MODEL = OpenAIModel(name="gpt-6-luna", model="gpt-6-luna", card=CARD)
RESPONSES = replace(MODEL, dialect=Dialect(api="responses"))
SAID = '{"word": "gold"}'


class Word(pydantic.BaseModel):
    word: str


FORM = Form(
    name="word",
    schema={
        "type": "object",
        "properties": {"word": {"type": "string"}},
        "required": ["word"],
        "additionalProperties": False,
    },
    read=Word.model_validate_json,
)
QUESTION = Question(
    purpose="plan",
    subject="campaign-1",
    instructions="Answer in one word.",
    messages=(Message("person", "Which metal?"),),
    patience=5.0,
)


class Book:
    def __init__(self):
        self.charges = []

    async def note(self, charge):
        self.charges.append(charge)

    @property
    def paid(self):
        return sum((charge.paid.amount for charge in self.charges), Decimal(0))


async def at_once(seconds):
    """No pause between two tries."""


@pytest.fixture
def book():
    return Book()


@pytest.fixture
def model(providers, account, book):
    def made(told=MODEL, **account_options):
        options = {"key": account.key, "base_url": providers.openai_url, **account_options}
        return OpenAILanguageModel(OpenAIAccount(**options), told, book.note, sleep=at_once)

    return made


@pytest.fixture(params=[MODEL, RESPONSES], ids=["chat", "responses"])
def told(request):
    return request.param


def op(told):
    return "openai.chat" if told.dialect.api == "chat" else "openai.responses"


async def test_an_answer_of_the_form_comes_back_and_its_cost_is_in_the_book(
    model, told, account, book
):
    account.reply(SAID)
    assert await model(told).answer(QUESTION, FORM) == Word(word="gold")
    assert book.paid == account.bill.dollars
    charge = book.charges[0]
    assert (charge.provider, charge.model, charge.purpose, charge.subject, charge.error) == (
        "openai",
        "gpt-6-luna",
        "plan",
        "campaign-1",
        "",
    )
    assert charge.units["tokensIn"] == account.bill.units["token_in"]
    assert charge.units["tokensOut"] == account.bill.units["token_out"]


async def test_the_form_is_sent_as_a_strict_schema(model, told, account):
    account.reply(SAID)
    await model(told).answer(QUESTION, FORM)
    document = account.requests[0]["document"]
    sent = (
        document["response_format"]["json_schema"] if told is MODEL else document["text"]["format"]
    )
    assert sent["strict"] is True
    assert sent["schema"] == FORM.schema


COUNTED = {
    "refusal": Outcome.REFUSED,
    "content_filter": Outcome.FILTERED,
    "length": Outcome.CUT_SHORT,
    "malformed_content": Outcome.MALFORMED,
    "wrong_schema": Outcome.WRONG_FORM,
}
"""Paid for and counted, but of no use."""


@pytest.mark.parametrize("fault", COUNTED)
async def test_an_answer_of_no_use_is_named_and_paid_for_to_the_cent(
    model, told, account, book, fault
):
    account.reply(SAID)
    account.fault(op(told), fault)
    with pytest.raises(AnswerError) as caught:
        await model(told).answer(QUESTION, FORM)
    assert caught.value.outcome == COUNTED[fault]
    assert caught.value.billed == "yes"
    assert "It cost less than a cent." in str(caught.value)
    assert book.paid == account.bill.dollars > 0
    assert len(book.charges) == 1
    assert book.charges[0].error == str(caught.value)


LOST = {
    "html": Outcome.PAGE,
    "truncated_json": Outcome.TRUNCATED,
    "empty_body": Outcome.TRUNCATED,
    "reset_after_accept": Outcome.LOST,
    "http_500_after_accept": Outcome.LOST,
    "hang": Outcome.TOO_SLOW,
}
"""Paid for, but nobody can count it."""


@pytest.mark.parametrize("fault", LOST)
async def test_an_answer_that_is_lost_is_named_and_booked_at_the_most_it_can_have_cost(
    model, told, account, book, fault
):
    account.fault(op(told), fault, times=-1, seconds=1.0)
    with pytest.raises(AnswerError) as caught:
        await model(told).answer(replace(QUESTION, patience=0.5), FORM)
    assert caught.value.outcome == LOST[fault]
    assert caught.value.billed == "possible"
    bill = account.bill
    assert len(book.charges) == bill.accepted
    assert book.paid >= bill.dollars > 0
    assert "the most it can have cost" in book.charges[0].error


FREE = {
    "http_401": Outcome.KEY_REFUSED,
    "http_403": Outcome.KEY_REFUSED,
    "http_404": Outcome.REJECTED,
    "http_422": Outcome.REJECTED,
    "http_400": Outcome.REJECTED,
    "quota": Outcome.NO_CREDIT,
    "http_429": Outcome.BUSY,
    "http_503": Outcome.BUSY,
}


@pytest.mark.parametrize("fault", FREE)
async def test_a_question_that_is_not_taken_costs_nothing(model, told, account, book, fault):
    account.fault(op(told), fault, times=-1)
    with pytest.raises(AnswerError) as caught:
        await model(told).answer(QUESTION, FORM)
    assert (caught.value.outcome, caught.value.billed) == (FREE[fault], "no")
    assert account.bill.accepted == 0
    assert book.charges == []


async def test_a_server_that_was_busy_is_asked_again(model, account, book):
    account.reply(SAID)
    account.fault("openai.chat", "http_429", times=2, retry_after=1.0)
    assert await model().answer(QUESTION, FORM) == Word(word="gold")
    assert account.bill.accepted == len(book.charges) == 1


async def test_a_server_that_wants_a_long_break_is_not_waited_for(model, account):
    account.fault("openai.chat", "http_429", retry_after=3600.0)
    with pytest.raises(AnswerError) as caught:
        await model().answer(QUESTION, FORM)
    assert caught.value.retry_after == 3600
    assert len(account.requests) == 1


async def test_nobody_at_the_address_is_said_so(model, book):
    with pytest.raises(AnswerError) as caught:
        await model(base_url="http://127.0.0.1:9/v1").answer(QUESTION, FORM)
    assert caught.value.outcome == Outcome.UNREACHABLE
    assert book.charges == []


async def test_a_question_that_is_stopped_is_booked_at_the_most_it_can_have_cost(
    model, account, book
):
    account.fault("openai.chat", "slow", seconds=2.0)
    asking = asyncio.create_task(model().answer(QUESTION, FORM))
    await until(lambda: account.bill.accepted)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert book.paid >= account.bill.dollars


async def test_a_server_that_knows_no_schema_gets_it_in_words(model, account):
    told = replace(MODEL, dialect=Dialect(shape="json_object"))
    account.reply(SAID)
    assert await model(told).answer(QUESTION, FORM) == Word(word="gold")
    document = account.requests[0]["document"]
    assert document["response_format"] == {"type": "json_object"}
    assert '"word"' in document["messages"][0]["content"]


def test_a_refusal_that_names_a_word_leads_to_a_simpler_dialect():
    dialect = Dialect(effort="low")
    dialect = dialect.without("Unsupported parameter: 'reasoning_effort'")
    assert dialect == Dialect()
    dialect = dialect.without("Unsupported parameter: 'max_completion_tokens'")
    assert dialect == Dialect(knows_completion_tokens=False)
    dialect = dialect.without("response_format of type json_schema is not supported")
    assert dialect.shape == "json_object"
    dialect = dialect.without("'response_format.type' must be 'json_schema' or 'text'")
    assert dialect.shape == "text"
    assert dialect.without("'response_format' is wrong") is None
    assert Dialect().without("the model does not exist") is None


async def test_classic_azure_is_asked_at_its_deployment(model, providers, account, book):
    account.reply(SAID)
    azure = model(base_url=None, azure_endpoint=providers.azure_url, azure_version="2026-08-01")
    assert await azure.answer(QUESTION, FORM) == Word(word="gold")
    asked = account.requests[0]
    assert asked["path"] == "/openai/openai/deployments/gpt-6-luna/chat/completions"
    assert asked["headers"]["api-key"] == account.key
    assert book.paid == account.bill.dollars


async def test_a_model_without_a_price_list_is_free_on_this_machine(model, providers, book):
    unknown = OpenAIModel(name="qwen", model="qwen")
    providers.account("local").reply(SAID)
    assert await model(unknown, key="").answer(QUESTION, FORM) == Word(word="gold")
    assert book.charges[0].paid == Money.zero()


async def test_a_fence_around_the_answer_is_taken_off(model, account):
    account.reply(f"```json\n{SAID}\n```")
    assert await model().answer(QUESTION, FORM) == Word(word="gold")


@pytest.mark.parametrize("fault", [*COUNTED, *FREE, "reset", "html", "truncated_json"])
async def test_no_error_shows_the_key(model, account, fault):
    account.fault("openai.chat", fault, times=-1)
    with pytest.raises(AnswerError) as caught:
        await model().answer(QUESTION, FORM)
    shown = f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}"
    assert account.key not in shown


async def test_a_key_with_a_typographic_mark_is_never_sent_and_never_shown(model, account):
    with pytest.raises(AnswerError) as caught:
        await model(key="sk-“secret”").answer(QUESTION, FORM)
    assert caught.value.billed == "no"
    assert "secret" not in f"{caught.value!r}"

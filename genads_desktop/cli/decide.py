"""`genads decide`: what may have been charged and cannot be proven waits for a person's word."""

import asyncio
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any

import typer

from genads_desktop.bootstrap import Services, open_services
from genads_desktop.cli.exits import CommandError, Exit, print_json, say
from genads_desktop.cli.options import AsJson
from genads_desktop.ports.ledger import Decision, RemoteOperation


class Word(StrEnum):
    """What a person can say."""

    PAY_AGAIN = "pay-again"
    SKIP = "skip"
    LOOK_AGAIN = "look-again"


Said = Annotated[
    Word | None,
    typer.Argument(
        help="pay-again submits it once more; skip goes on with this machine's own engine; "
        "look-again asks the provider again. Without it, what waits is listed."
    ),
]
CampaignId = Annotated[str, typer.Option("--campaign", help="Decide for this campaign only.")]

_DECISIONS: Mapping[Word, Decision] = {
    Word.PAY_AGAIN: Decision.PAY_AGAIN,
    Word.SKIP: Decision.SKIP,
    Word.LOOK_AGAIN: Decision.LOOK_AGAIN,
}
HOW_TO_DECIDE = (
    "Decide with `genads decide pay-again`, `genads decide skip` or `genads decide look-again`, then "
    "run the same command again to go on."
)


def decide(*, word: Said = None, campaign: CampaignId = "", as_json: AsJson = False) -> None:
    """Say what is to become of work that may have been charged, or list what waits for that."""
    doubts = asyncio.run(_decided(word, campaign))
    if as_json:
        print_json({"decision": word.value if word else None, "doubts": doubts})
        return
    for doubt in doubts:
        say(f"{doubt['campaignId']}  {doubt['step']}: {doubt['reason']}")
    if not doubts:
        say("Nothing waits for a decision.")
    elif word is None:
        say(HOW_TO_DECIDE)
    else:
        say("Decided. Run the same command again to go on, or open the window.")


async def _decided(word: Word | None, campaign: str) -> list[dict[str, Any]]:
    async with open_services() as services:
        doubts = [
            (operation, subject)
            for operation in await asyncio.to_thread(services.ledger.doubts)
            if (subject := _subject(services, operation)) == (campaign or subject)
        ]
        if campaign and word and not doubts:
            raise CommandError(f"Nothing of {campaign} waits for a decision.", Exit.USAGE)
        if word is not None:
            for operation, _ in doubts:
                await asyncio.to_thread(services.ledger.decide, operation.id, _DECISIONS[word])
        return [_document(operation, subject) for operation, subject in doubts]


def _subject(services: Services, operation: RemoteOperation) -> str:
    return services.ledger.job(operation.job_id).subject


def _document(operation: RemoteOperation, subject: str) -> dict[str, Any]:
    return {
        "campaignId": subject,
        "step": operation.key,
        "engine": operation.provider,
        "mayHaveCost": None if operation.estimated is None else str(operation.estimated.amount),
        "reason": operation.error or "",
    }

"""What a person is told of a price before it is paid, and the question whether to pay it."""

import sys
from collections.abc import Callable, Iterator

import typer

from genads_desktop.bootstrap import Services
from genads_desktop.cli.exits import CommandError, Exit
from genads_desktop.domain.ad_project import AdProject
from genads_desktop.domain.cost import Quote
from genads_desktop.services.generation.budget import BuildPrice, PricedPart
from genads_desktop.services.generation.shots import FREE

_SAY_YES = "Run it again with --yes to agree."


def price_lines(project: AdProject, price: BuildPrice) -> Iterator[str]:
    """Say a price by variation and by scene; a single line when it is free."""
    if price.total == FREE:
        yield "Price: free."
        return
    yield f"Price: {price.total}."
    for variation in project.variations:
        parts = [part for part in price.parts if part.variation_index == variation.index]
        if parts:
            yield f"  Variation {variation.index + 1}: {price.of_variation(variation.index)}"
        places = {scene.scene_id: number for number, scene in enumerate(variation.scenes, start=1)}
        yield from (_part_line(part, places.get(part.scene_id)) for part in parts)


def notes_on(services: Services, price: BuildPrice) -> Iterator[str]:
    """What there is to be read of the models before they are paid: their end, and their licence."""
    today = services.studio.now().date()
    for name in dict.fromkeys(part.engine for part in price.parts):
        card = services.models.find(name)
        if card is not None:
            yield from filter(None, (services.models.warning(name, today), card.licence_note))


def agree_to(total: Quote, *, agreed: bool, may_ask: bool, ask: Callable[[str], bool]) -> None:
    """Return when the price is free or agreed to. Raise `CommandError` with exit code 4 when it is not."""
    if agreed or total == FREE:
        return
    if not may_ask:
        raise CommandError(
            f"This would cost {total}. Nothing was spent. {_SAY_YES}", Exit.NEEDS_DECISION
        )
    known = total.at_most is not None
    if not ask(f"Pay {total}?" if known else "The price is not known. Go on all the same?"):
        raise CommandError(f"Nothing was spent. {_SAY_YES}", Exit.NEEDS_DECISION)


def asked_at_the_terminal(question: str) -> bool:
    return typer.confirm(question)


def at_a_terminal() -> bool:
    """Tell whether there is a person to ask."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def _part_line(part: PricedPart, number: int | None) -> str:
    what = "music" if number is None else f"scene {number}"
    return f"    {what}, {part.engine}: {part.quote}"

"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from genads_desktop.domain.ad_project import Brief, Notes
from genads_desktop.domain.music import Gender
from genads_desktop.domain.style import Style

MAX_PROMPT = 10_000
SHORTEST, LONGEST = 15, 60
"""Seconds an ad may last."""
MOST_VARIATIONS = 3

Photos = Annotated[
    list[Path],
    typer.Argument(
        exists=True,
        dir_okay=False,
        help="One to five photos of the bottle; the first is the front.",
    ),
]
BrandName = Annotated[str, typer.Option("--brand", help="Name of the brand.")]
PerfumeName = Annotated[str, typer.Option("--perfume", help="Name of the perfume.")]
GenderOption = Annotated[
    Gender, typer.Option("--gender", help="Who it is for; shapes the music and the words.")
]
Prompt = Annotated[
    str, typer.Option("--prompt", help="What the ad should feel like, in a sentence.")
]
StyleOption = Annotated[Style, typer.Option("--style", help="The look.")]
Duration = Annotated[int, typer.Option("--duration", help="Length in whole seconds, 15 to 60.")]
Variations = Annotated[int, typer.Option("--variations", help="How many tellings to make, 1 to 3.")]
EngineOption = Annotated[
    str, typer.Option("--engine", help="What films: local (free), auto, or a provider's name.")
]
MusicOption = Annotated[
    str, typer.Option("--music", help="Who writes the music: synth (free), auto, or a provider's.")
]
NotesOption = Annotated[
    str,
    typer.Option(
        "--notes",
        help="Fragrance notes, separated by commas; top / heart / base separated by slashes.",
    ),
]
Concentration = Annotated[
    str, typer.Option("--concentration", help="For the label, such as Eau de Parfum.")
]
CallToAction = Annotated[str, typer.Option("--cta", help="Words on the end card.")]
Tagline = Annotated[str, typer.Option("--tagline", help="The brand's line on the end card.")]
PlannerOption = Annotated[
    str,
    typer.Option(
        "--planner",
        help="Who plans: auto (a language model where there is a key), local (free), openai, or a model's name. "
        "Left out, the settings decide.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object last.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")]


def notes_from(text: str) -> Notes:
    """Read `bergamot, pepper / rose / amber, oud`; without slashes, thirds from top to base."""
    tiers = [
        tuple(word.strip() for word in tier.split(",") if word.strip()) for tier in text.split("/")
    ]
    if len(tiers) == 1:
        words = tiers[0]
        third = -(-len(words) // 3) if words else 0
        tiers = [words[:third], words[third : 2 * third], words[2 * third :]]
    top, heart, base = (*tiers, (), ())[:3]
    return Notes(top=top, heart=heart, base=base)


def brief_from(
    *, prompt: str, style: Style, duration: int, variations: int, engine: str, cta: str
) -> Brief:
    """Make the brief of the options. Raise `typer.BadParameter` with a sentence for what cannot be."""
    if len(prompt) > MAX_PROMPT:
        raise typer.BadParameter(
            f"The prompt has {len(prompt):,} characters; at most {MAX_PROMPT:,} are read."
        )
    if not SHORTEST <= duration <= LONGEST:
        raise typer.BadParameter(
            f"--duration was {duration}; an ad lasts {SHORTEST} to {LONGEST} whole seconds."
        )
    if not 1 <= variations <= MOST_VARIATIONS:
        raise typer.BadParameter(
            f"--variations was {variations}; one to {MOST_VARIATIONS} can be made at a time."
        )
    fitting("--cta", cta, 60)
    return Brief(
        creative_prompt=prompt,
        selected_style=style,
        target_duration=duration,
        num_variations=variations,
        engine=engine,
        call_to_action=cta.strip(),
    )


def fitting(option: str, text: str, most: int) -> str:
    """Return the text without outer spaces. Raise `typer.BadParameter` when it is longer than `most`."""
    text = text.strip()
    if len(text) > most:
        raise typer.BadParameter(
            f"{option} has {len(text)} characters; at most {most} fit. Shorten it."
        )
    return text


def named(option: str, text: str, most: int) -> str:
    """Return a name that is not empty. Raise `typer.BadParameter` otherwise."""
    text = fitting(option, text, most)
    if not text:
        raise typer.BadParameter(f"{option} needs a name.")
    return text

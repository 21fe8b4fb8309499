import asyncio
import json
from decimal import Decimal

import pytest

from genads_desktop.adapters.language.openai import OpenAILanguageModel, OpenAIModel
from genads_desktop.adapters.planner.openai import OpenAIPlanner
from genads_desktop.adapters.planner.template import TemplatePlanner
from genads_desktop.adapters.vendors.openai import OpenAIAccount
from genads_desktop.domain.ad_project import (
    AdProject,
    BrandIdentity,
    Brief,
    Notes,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.style import Style
from genads_desktop.ports.planner import PlanRequest
from tests.language.test_openai import CARD
from tests.provider_server.server import ProviderServer

STYLE = {
    "lighting": "low sun through silk, long amber shadows",
    "texture": "gold leaf, silk, honey",
    "mood": ["majestic", "slow", "golden"],
    "accent": "#d0a040",
    "accent_strength": 0.4,
}
SHOTS = (
    ("hook", "macro_bottle", 2.5, ()),
    ("world", "atmospheric", 4.0, ()),
    ("hero", "hero", 4.5, (("name", "AURUM"),)),
    ("end_card", "end_card", 4.0, (("name", "Aurum"), ("call_to_action", "Discover"))),
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


def scene(role, shot, seconds, text=(), **changes):
    return {
        "role": role,
        "shot": shot,
        "bottle": shot != "atmospheric",
        "seconds": seconds,
        "prompt": f"The bottle in a {shot.replace('_', ' ')}, slow light over gold, 85mm",
        "camera": {"move": "dolly_in", "pace": "slow", "rack_focus": False},
        "look": {
            "backdrop": "silk",
            "light": {
                "side": "right",
                "brightness": "bright",
                "warmth": "warm",
                "contrast": "even",
                "rays": "some",
            },
            "air": [{"what": "dust", "density": "dense"}, {"what": "bokeh", "density": "none"}],
            "colour": None,
        },
        "motifs": [],
        "text": [{"role": role, "text": words} for role, words in text],
        **changes,
    }


def storyboard(shots=SHOTS, **changes):
    """A telling of 15 seconds, as a model answers it."""
    return json.dumps(
        {
            "idea": "Gold wakes as the light crosses it.",
            "scenes": [scene(*shot) for shot in shots],
            "music": {"mood": "modern, refined, warm", "energy": 0.4, "brightness": 2, "tempo": 1},
            **changes,
        }
    )


@pytest.fixture(scope="session")
def providers():
    with ProviderServer() as server:
        yield server.client


@pytest.fixture
def account(providers):
    return providers.account()


@pytest.fixture
def book():
    return Book()


@pytest.fixture(scope="session")
def local():
    return TemplatePlanner.installed()


@pytest.fixture
def planner(providers, account, book, local):
    model = OpenAILanguageModel(
        OpenAIAccount(key=account.key, base_url=providers.openai_url),
        OpenAIModel(name="gpt-6-luna", model="gpt-6-luna", card=CARD),
        book.note,
        sleep=at_once,
    )
    return OpenAIPlanner.installed(model, local)


def asked(variations=1, *, seconds=15, call="", has_logo=False):
    return PlanRequest(
        brief=Brief(
            creative_prompt="liquid gold at dusk",
            selected_style=Style.GOLD_LUXE,
            target_duration=seconds,
            num_variations=variations,
            call_to_action=call,
        ),
        brand=BrandIdentity(name="Maison Aurel"),
        perfume=PerfumeIdentity(
            name="AURUM", notes=Notes(top=("Saffron",), heart=("Rose",), base=("Oud",))
        ),
        has_logo=has_logo,
        subject="campaign-1",
    )


@pytest.fixture(scope="session")
def project(local):
    """An ad of 15 seconds, planned on this machine."""
    request = asked()
    plan = asyncio.run(local.plan(request))
    return AdProject(
        project_id="project-1",
        brief=request.brief,
        brand=request.brand,
        perfume=request.perfume,
        style=plan.style,
        variations=tuple(
            Variation(index=index, approach=board.approach, seed=board.seed, scenes=board.scenes)
            for index, board in enumerate(plan.storyboards)
        ),
    )

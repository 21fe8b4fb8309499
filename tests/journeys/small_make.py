"""Makes an ad of the demo bottle at a small size: python -m tests.journeys.small_make HOME.

Prints a line when a step has ended, so that whoever watches knows when to pull the plug.
"""

import asyncio
import sys
from pathlib import Path

from genads_desktop.bootstrap import open_services
from genads_desktop.domain.ad_project import Brief, Notes
from genads_desktop.domain.music import Gender
from genads_desktop.ports.video import Picture
from genads_desktop.services.briefing import Order

PHOTO = Path(__file__).parents[2] / "resources" / "demo" / "aurum-front.jpg"
PICTURE = Picture(width=108, height=192)


def order(**brief):
    return Order(
        photos=(PHOTO,),
        brand="Maison Aurel",
        perfume="Aurum",
        gender=Gender.UNISEX,
        brief=Brief(creative_prompt="liquid gold at dusk", **brief),
        concentration="Eau de Parfum",
        notes=Notes(top=("saffron",), heart=("rose",), base=("amber", "oud")),
    )


async def main(home: Path) -> int:
    async with open_services(home, picture=PICTURE) as services:
        briefed = await services.briefing.campaign_for(order())
        state = await services.builds.run(
            briefed.campaign.campaign_id,
            lambda event: print(event, flush=True),  # noqa: T201
        )
    return 0 if state == "done" else 1


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main(Path(sys.argv[1]))))

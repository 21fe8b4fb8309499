"""Finished films without a build: plain colours of a few seconds, with a tone of a known loudness."""

import asyncio

import numpy as np

from genads_desktop.bootstrap import open_services
from genads_desktop.domain.ad_project import FinishedAd
from genads_desktop.domain.campaign import CampaignStatus
from genads_desktop.domain.fingerprint import film_fingerprint
from genads_desktop.media.ffmpeg import run_ffmpeg
from genads_desktop.media.profile import FINAL, SET_BT709
from genads_desktop.media.sound import normalised, write_wav
from genads_desktop.services.generation.studio import finals_of
from tests.samples import brand, campaign, perfume, project

COLOURS = ("red", "0x00a000", "blue")
LOUDNESS = (-14.0, -20.0, -14.0)
SECONDS = 2


def film_home(home, *, picture, films=3, seconds=SECONDS, source=None):
    """Fill a home with a filmed campaign; make it once for many tests and copy it."""

    async def fill():
        async with open_services(home, picture=picture) as services:
            await filmed_campaign(services, films=films, seconds=seconds, source=source)

    asyncio.run(fill())


async def make_film(
    target, *, picture, colour="red", seconds=SECONDS, lufs=-14.0, source=None, rate=()
):
    """An MP4 as we deliver it: one colour, or another source of FFmpeg's."""
    sound = target.with_suffix(".wav")
    time = np.arange(round(seconds * 48_000)) / 48_000
    tone = np.sin(2 * np.pi * 330 * time) * (0.4 + 0.6 * np.abs(np.sin(2 * np.pi * 3 * time)))
    write_wav(sound, normalised(np.stack([tone, tone], axis=1) * 0.1, lufs=lufs))
    size = f"s={picture.width}x{picture.height}:r=24:d={seconds}"
    pictures = ("-f", "lavfi", "-i", f"{source}={size}" if source else f"color=c={colour}:{size}")
    heard = ("-c:a", "aac", "-b:a", "256k", "-ar", "48000", "-movflags", "+faststart")
    to_bt709 = f"scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,{SET_BT709}"
    await run_ffmpeg(
        (*pictures, "-i", sound, "-vf", to_bt709, *FINAL.arguments, *rate, *heard, target),
        seconds=seconds,
    )
    sound.unlink()
    return target


async def keep_film(services, session, index, video):
    """Give a variation a finished film, with its proxy, poster, filmstrip and waveform."""
    storage, renderer = services.studio.storage, services.studio.renderer
    with services.studio.bench() as folder:
        frames = (await renderer.facts(video)).frames
        made = await renderer.by_products(video, None, folder, frames // 2)
        files = {
            "video": video,
            "proxy": made.proxy,
            "poster": made.poster,
            "filmstrip": made.filmstrip,
            "waveform": made.waveform,
        }
        prefix = finals_of(session.project, index)
        kept = {name: await storage.keep(file, prefix, name) for name, file in files.items()}
    shown = film_fingerprint(session.project, session.project.variation(index))
    ad = FinishedAd(fingerprint=shown, frames=frames, **kept)
    session.add(lambda now: now.with_finished(index, ad))


async def filmed_campaign(services, *, films=3, seconds=SECONDS, source=None):
    """A campaign whose variations have films, red, green and blue; returns its session."""
    made = campaign(project=project(variations=films), status=CampaignStatus.READY)
    made = made.replace(num_variations=films)
    await services.store.run(lambda work: _fill(work, made))
    session = await services.sessions.open(made.campaign_id)
    picture = services.studio.picture
    with services.studio.bench() as folder:
        for index in range(films):
            video = await make_film(
                folder / f"film{index}.mp4",
                picture=picture,
                colour=COLOURS[index],
                lufs=LOUDNESS[index],
                seconds=seconds,
                source=source,
            )
            await keep_film(services, session, index, video)
    await session.flush()
    return session


def _fill(work, made):
    work.brands.save(brand())
    work.perfumes.save(perfume())
    work.campaigns.save(made)

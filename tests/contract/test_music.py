"""What every composer promises."""

import asyncio
import dataclasses
import wave
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import numpy as np
import pytest

from genads_desktop.adapters.music.synth.composer import SynthComposer
from genads_desktop.domain.music import Gender, MusicSpec
from genads_desktop.domain.style import Style
from genads_desktop.media.sound import integrated_loudness
from genads_desktop.ports.errors import LocalEngineError
from genads_desktop.ports.music import ScoreRequest
from tests.fakes.music import FakeComposer

REQUEST = ScoreRequest(
    spec=MusicSpec(),
    gender=Gender.FEMININE,
    style=Style.GOLD_LUXE,
    seed=1000,
    frames=97,
    cuts=(30,),
    end_card=61,
)


@pytest.fixture(params=[SynthComposer, FakeComposer], ids=["synth", "fake"])
def composer(request):
    return request.param()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The score of the request by each composer, written once, and the progress that was heard."""

    @cache
    def written_by(kind):
        heard, score = [], tmp_path_factory.mktemp("score") / "score.wav"
        # A thread of its own, as the test that asks first may run in a loop already.
        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, kind().compose(REQUEST, score, heard.append)).result()
        return score, tuple(heard)

    return written_by


def silent(share):
    pass


def read(path):
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (2, 2, 48_000)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2) / 32768


def test_a_score_is_stereo_exact_to_the_sample_and_as_loud_as_the_web(composer, made):
    sound = read(made(type(composer))[0])
    assert len(sound) == 97 * 2000
    assert integrated_loudness(sound, 48_000) == pytest.approx(-14, abs=0.5)


async def test_the_same_request_gives_the_same_bytes_and_another_seed_others(
    composer, made, tmp_path
):
    first, again, other = made(type(composer))[0], tmp_path / "again.wav", tmp_path / "other.wav"
    await composer.compose(REQUEST, again, silent)
    await composer.compose(dataclasses.replace(REQUEST, seed=1001), other, silent)
    assert first.read_bytes() == again.read_bytes()
    assert first.read_bytes() != other.read_bytes()


def test_progress_grows_to_one(composer, made):
    heard = made(type(composer))[1]
    assert list(heard) == sorted(heard)
    assert heard[0] < 0.1
    assert heard[-1] == 1.0


async def test_a_muted_score_is_silence(composer, tmp_path):
    muted = dataclasses.replace(REQUEST, spec=MusicSpec(muted=True))
    await composer.compose(muted, tmp_path / "score.wav", silent)
    sound = read(tmp_path / "score.wav")
    assert len(sound) == 97 * 2000
    assert not sound.any()


async def test_a_target_that_cannot_be_written_is_told_in_a_sentence(composer, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LocalEngineError, match=r"score\.wav could not be written"):
        await composer.compose(REQUEST, tmp_path / "file" / "score.wav", silent)


async def test_cancelling_leaves_no_file(tmp_path):
    begun = asyncio.Event()
    composing = asyncio.create_task(
        SynthComposer().compose(REQUEST, tmp_path / "score.wav", lambda share: begun.set())
    )
    await begun.wait()
    composing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await composing
    assert list(tmp_path.iterdir()) == []

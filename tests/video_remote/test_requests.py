"""What a provider is asked for: its words, its lengths, its pictures, and the price it is quoted at."""

import json
from decimal import Decimal

import pytest

from genads_desktop.domain.cost import Money
from genads_desktop.domain.media import MediaRef
from genads_desktop.domain.model_card import ModelCard, ModelKind
from genads_desktop.domain.scene import Atmosphere, Look, Placement
from genads_desktop.ports.errors import RejectedError
from genads_desktop.ports.video import TakeQuality
from tests.video_remote.kit import kept_picture, models, shot

NOWHERE = MediaRef(key="brands/house/gone.png", sha256="0" * 64, size_bytes=1)
OWN = ModelCard(
    name="mine",
    title="A model of one's own",
    provider="replicate",
    model="somebody/filmer:" + "b" * 64,
    kind=ModelKind.VIDEO,
    min_duration=2,
    max_duration=8,
    seed=True,
    inputs={"prompt": "text", "frames": "length", "frame_rate": "fps", "ratio": "shape"},
)


def standing(order, **placement):
    """The same order with the bottle in the shot."""
    return order.scene.replace(placement=Placement(**placement))


@pytest.mark.parametrize(
    ("engine", "needed", "filmed"),
    [
        ("omni", 2.5, 3.0),
        ("omni", 3.0, 3.0),
        ("omni", 7.1, 8.0),
        ("veo", 3.0, 4.0),
        ("veo", 6.5, 8.0),
        ("seedance", 1.9, 2.0),
        ("wan", 3.0, 5.0625),
        ("wan-2.5", 6.0, 10.0),
    ],
)
def test_the_next_length_the_model_films_is_asked_for(engine, needed, filmed, filmers):
    assert filmers(engine).request(shot(seconds=needed))["seconds"] == filmed


def test_a_request_is_plain_json_without_key_or_bytes(filmers, account):
    request = filmers("omni").request(shot(product=NOWHERE))

    assert account.key not in json.dumps(request)
    assert request["references"] == [NOWHERE.model_dump(mode="json")]


@pytest.mark.parametrize(
    ("engine", "quality", "price"),
    [
        ("omni", TakeQuality.FINAL, "0.315"),
        ("omni", TakeQuality.DRAFT, "0.069"),
        ("veo", TakeQuality.FINAL, "0.80"),
        ("seedance", TakeQuality.FINAL, "0.36720"),
        ("wan", TakeQuality.FINAL, "0.11"),
    ],
)
def test_a_clip_is_quoted_by_its_card(engine, quality, price, filmers):
    work = filmers(engine)
    quote = work.quote(work.request(shot(quality=quality)))

    assert quote.at_most == Money(amount=Decimal(price))


def test_an_unknown_price_is_unknown(filmers):
    work = filmers("wan-2.5")

    assert work.quote(work.request(shot())).at_most is None


def test_silence_is_ordered_where_it_is_cheaper(filmers):
    veo = filmers("veo")
    silent, loud = veo.request(shot()), veo.request(shot(audio=True))

    assert (silent["audio"], loud["audio"]) == (False, True)
    assert veo.quote(loud).at_most.amount == 2 * veo.quote(silent).at_most.amount


async def test_omni_gets_the_bottle_by_its_tag(filmers, account, storage, tmp_path):
    bottle = await kept_picture(storage, tmp_path)
    logo = await kept_picture(storage, tmp_path, "logo")
    order = shot(product=bottle, logo=logo)
    order = shot(product=bottle, logo=logo, scene=standing(order))
    omni = filmers("omni")
    await omni.submit(omni.request(order), "token-1")

    sent = account.jobs[0]["request"]
    content = sent["input"][0]["content"]
    assert [part["type"] for part in content] == ["image", "image", "text"]
    assert "<IMAGE_REF_0>" in content[2]["text"]
    assert "<IMAGE_REF_1>" in content[2]["text"]
    assert sent["response_format"]["duration"] == "3s"
    assert sent["generation_config"]["video_config"]["task"] == "reference_to_video"
    assert sent["generation_config"]["seed"] == 1000


async def test_veo_films_eight_seconds_with_references(filmers, account, storage, tmp_path):
    bottle = await kept_picture(storage, tmp_path)
    order = shot(product=bottle)
    veo = filmers("veo")
    await veo.submit(veo.request(shot(product=bottle, scene=standing(order))), "token-1")

    sent = account.jobs[0]["request"]
    assert sent["parameters"]["durationSeconds"] == 8
    assert sent["parameters"]["generateAudio"] is False
    assert sent["instances"][0]["referenceImages"][0]["referenceType"] in {"asset", "ASSET"}


async def test_seedance_is_sent_the_words_of_its_card(filmers, account):
    seedance = filmers("seedance")
    await seedance.submit(seedance.request(shot()), "token-1")

    sent = account.jobs[0]["request"]["input"]
    assert set(sent) == {"prompt", "duration", "aspect_ratio", "resolution", "seed"}
    assert (sent["duration"], sent["aspect_ratio"]) == (3, "9:16")


async def test_wan_films_from_a_picture_counted_in_frames(filmers, account, storage, tmp_path):
    first = await kept_picture(storage, tmp_path, "opening")
    wan = filmers("wan")
    await wan.submit(wan.request(shot(first_frame=first)), "token-1")

    sent = account.jobs[0]["request"]["input"]
    assert (sent["num_frames"], sent["frames_per_second"]) == (81, 16)
    assert sent["image"].startswith("data:image/jpeg;base64,")
    assert "duration" not in sent


async def test_wan_is_not_paid_without_a_picture(filmers, account):
    wan = filmers("wan")

    with pytest.raises(RejectedError, match="from a picture only"):
        await wan.submit(wan.request(shot()), "token-1")
    assert account.bill.accepted == 0


async def test_a_model_of_ones_own_is_called_by_its_own_words(filmers, account):
    mine = filmers("mine", card=OWN)
    await mine.submit(mine.request(shot()), "token-1")

    job = account.jobs[0]
    assert job["model"] == "b" * 64
    assert set(job["request"]["input"]) == {"text", "length", "fps", "shape", "seed"}
    assert job["request"]["input"]["length"] == 48


@pytest.mark.parametrize("engine", ["omni", "veo"])
async def test_a_missing_picture_stops_a_clip_before_it_is_paid(engine, filmers, account):
    order = shot(product=NOWHERE)
    work = filmers(engine)

    with pytest.raises(RejectedError, match="Nothing was charged"):
        await work.submit(work.request(shot(product=NOWHERE, scene=standing(order))), "token-1")
    assert account.bill.accepted == 0


def test_a_model_that_cannot_show_the_bottle_is_not_told_of_one(filmers):
    order = shot()
    scene = standing(order).replace(
        prompt="Hero portrait of the AURUM bottle on wet stone. Keep it exactly as in the reference image."
    )
    prompt = filmers("seedance").request(shot(scene=scene))["prompt"]

    assert "AURUM" not in prompt
    assert "reference" not in prompt
    assert "Hero portrait of an empty place in the light on wet stone." in prompt
    assert "stays empty" in prompt


def test_nothing_is_said_of_pictures_that_are_not_sent(filmers):
    scene = shot().scene.replace(
        prompt="Silk in the dark. The Maison Aurel logo as in the reference image, sharp."
    )
    prompt = filmers("seedance").request(shot(scene=scene))["prompt"]

    assert prompt.startswith("Silk in the dark.")
    assert "reference image" not in prompt


def test_a_prompt_says_camera_light_and_air_once_and_asks_for_no_text(filmers):
    look = Look(atmosphere=Atmosphere(smoke=0.8))
    order = shot()
    scene = order.scene.replace(
        look=look, prompt="Silk in the dark, thin smoke curling through frame."
    )
    prompt = filmers("omni").request(shot(scene=scene))["prompt"]

    assert prompt.count("smoke curling") == 1
    assert "dolly in" in prompt
    assert "Single continuous shot" in prompt
    assert "No dialogue, no music" in prompt
    assert "No text" in prompt
    assert "No bottle in this shot." in prompt
    assert "{" not in prompt


def test_every_video_card_has_a_filmer_and_says_what_it_can(filmers):
    for card in models().of_kind(ModelKind.VIDEO):
        work = filmers(card.name)
        can = work.capabilities
        assert (work.name, work.model) == (card.name, card.model)
        assert can.renders_product == card.product
        assert can.max_duration == card.max_duration > 0
        assert work.limits.concurrency == card.concurrency

"""Whatever is typed, the answer is a sentence and the right exit code, and nothing is left half written."""

import pytest

from genads_desktop.cli.app import run
from tests.cli.photos import DEMO_PHOTO


@pytest.fixture
def genads(tmp_path, monkeypatch, capfd):
    """Run a command in a home of its own; returns its exit code and everything it said."""
    monkeypatch.setenv("GENADS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "400")

    def command(*arguments):
        code = run([str(argument) for argument in arguments])
        said = capfd.readouterr()
        return code, said.out + said.err

    return command


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--duration", "14"], "--duration was 14; an ad lasts 15 to 60 whole seconds"),
        (["--duration", "61"], "--duration was 61; an ad lasts 15 to 60 whole seconds"),
        (["--duration", "soon"], "Invalid value for '--duration'"),
        (["--variations", "0"], "--variations was 0; one to 3 can be made"),
        (["--variations", "4"], "--variations was 4; one to 3 can be made"),
        (["--style", "baroque"], "'baroque' is not one of"),
        (["--gender", "other"], "'other' is not one of"),
        (["--brand", "   "], "--brand needs a name"),
        (["--perfume", "x" * 201], "--perfume has 201 characters; at most 200 fit"),
        (["--prompt", "x" * 10_001], "The prompt has 10,001 characters; at most 10,000 are read"),
        (["--cta", "x" * 61], "--cta has 61 characters; at most 60 fit"),
        (["--nonsense"], "No such option"),
    ],
    ids=lambda value: " ".join(value)[:30] if isinstance(value, list) else "",
)
def test_an_option_that_cannot_be_is_refused_with_a_sentence(genads, tmp_path, options, words):
    code, said = genads("make", DEMO_PHOTO, "--out", tmp_path / "out", *options)

    assert code == 2
    assert words in said
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "home").exists()


def test_a_missing_photo_is_named(genads, tmp_path):
    code, said = genads("make", tmp_path / "nowhere.jpg", "--out", tmp_path / "out")

    assert code == 2
    assert "nowhere.jpg" in said
    assert "does not exist" in said


def test_too_many_photos_are_refused(genads, tmp_path):
    code, said = genads("make", *[DEMO_PHOTO] * 6, "--out", tmp_path / "out")

    assert code == 2
    assert "at most 5" in said


def test_a_folder_that_cannot_be_written_is_said_before_any_work(genads):
    code, said = genads("make", DEMO_PHOTO, "--out", "/proc/ads")

    assert code == 1
    assert "cannot be written to" in said
    assert "choose another folder" in said


def test_an_engine_that_is_not_here_is_a_missing_set_up(genads, tmp_path):
    code, said = genads("make", DEMO_PHOTO, "--out", tmp_path / "out", "--engine", "veo")

    assert code == 3
    assert "Veo 3.1 needs a key for Vertex AI" in said
    assert "GOOGLE_VERTEX_API_KEY" in said


def test_an_engine_nobody_knows_is_named_with_those_there_are(genads, tmp_path):
    code, said = genads("make", DEMO_PHOTO, "--out", tmp_path / "out", "--engine", "sora")

    assert code == 3
    assert "no engine called 'sora'" in said
    assert "Choose one of: auto, local" in said


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notes.jpg", b"This is a letter, not a photo.\n" * 20),
        ("empty.jpg", b""),
        ("cut.jpg", DEMO_PHOTO.read_bytes()[:5000]),
    ],
)
def test_a_file_that_is_no_photo_is_said_in_one_sentence(genads, tmp_path, name, content):
    photo = tmp_path / name
    photo.write_bytes(content)

    code, said = genads("make", photo, "--out", tmp_path / "out")

    assert code == 1
    assert name in said
    assert "Traceback" not in said
    assert len(said.strip().splitlines()) <= 3
    assert photo.read_bytes() == content
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    "name", ["Ombre / Nuit", "金木犀の夜", "عطر الليل", "Rose 🌹", "..", "CON", "a" * 200]
)
def test_any_name_makes_a_plan(genads, name):
    code, said = genads("plan", "--perfume", name, "--brand", name[:100], "--json")

    assert code == 0, said
    assert '"variations"' in said


@pytest.mark.parametrize(
    "prompt",
    ["🌹🌹🌹", "مطر على رخام أسود", "雨の庭", "x" * 10_000, "rain " * 2_000, "%{pts} ' : \\"],
)
def test_any_prompt_makes_a_plan(genads, prompt):
    code, said = genads("plan", "--prompt", prompt, "--json")

    assert code == 0, said[-500:]

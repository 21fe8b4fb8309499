import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genads_desktop.config.logs import HIDDEN, LOG_FILE, Redactor, start_logging, stop_logging


@pytest.fixture
def redactor():
    return Redactor()


@pytest.fixture
def log(tmp_path, redactor):
    handler = start_logging(tmp_path / "logs", redactor)
    yield tmp_path / "logs" / LOG_FILE
    stop_logging(handler)


def test_what_happened_is_written_down(log):
    logging.getLogger("genads").info("made %d scenes", 5)

    assert "made 5 scenes" in log.read_text()


def test_a_known_key_is_hidden_in_arguments_and_tracebacks(log, redactor):
    redactor.hide("tell-nobody-9")
    try:
        raise ValueError("refused tell-nobody-9")
    except ValueError:
        logging.getLogger("genads").exception("with %s", {"key": "tell-nobody-9"})

    text = log.read_text()
    assert "tell-nobody-9" not in text
    assert "ValueError: refused [hidden]" in text


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ("key sk-proj-abcDEF1234567890", "sk-proj-abcDEF1234567890"),
        ("token r8_abcdefghijklmnop1234", "r8_abcdefghijklmnop1234"),
        ("AIzaSyA1234567890abcdefghijk", "AIzaSyA1234567890abcdefghijk"),
        ("AKIAIOSFODNN7EXAMPLE used", "AKIAIOSFODNN7EXAMPLE"),
        ("Authorization: Bearer abc.def-ghi", "abc.def-ghi"),
        ('{"api_key": "qwertyuiop"}', "qwertyuiop"),
        ("OPENAI_API_KEY=qwertyuiop", "qwertyuiop"),
        ("aws_secret_access_key = wJalrXUtnFEMI/K7MDENG", "wJalrXUtnFEMI/K7MDENG"),
        ("GET /a.mp4?X-Amz-Signature=0badcafe99&x=1", "0badcafe99"),
        ("postgresql://ana:geheim@db/genads", "geheim"),
    ],
)
def test_what_looks_like_a_key_is_hidden(redactor, line, secret):
    cleaned = redactor.clean(line)

    assert secret not in cleaned
    assert HIDDEN in cleaned


@pytest.mark.parametrize(
    "line",
    [
        "scene_2 done in 3.2 s, 4 takes",
        "http://localhost:9000/bucket/brands/ana/perfumes/nuit.mp4",
        "token count 512",
        "risk-averse plan; asked sketch-1",
    ],
)
def test_ordinary_lines_stay_readable(redactor, line):
    assert redactor.clean(line) == line


def test_a_secret_inside_another_is_hidden_whole(redactor):
    redactor.hide("abcdef")
    redactor.hide("abcdefghijkl")

    assert redactor.clean("x abcdefghijkl y") == f"x {HIDDEN} y"


@given(secret=st.text(min_size=6).filter(lambda text: text not in HIDDEN), around=st.text())
def test_no_registered_secret_gets_through(secret, around):
    redactor = Redactor()
    redactor.hide(secret)

    assert secret not in redactor.clean(around + secret + around)


def test_the_console_stays_quiet(log, capfd):
    logging.getLogger("genads").error("broken")

    assert capfd.readouterr() == ("", "")

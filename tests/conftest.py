"""What every test gets: a home of its own, no keys, no real keyring, no real account, Qt without a screen."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import hypothesis
import pytest

hypothesis.settings.register_profile("steady", derandomize=True)
hypothesis.settings.register_profile("searching")
hypothesis.settings.load_profile(os.environ.get("GENADS_HYPOTHESIS", "steady"))

PERSONAL_VARIABLES = (
    "OPENAI_API_KEY",
    "OPENAI_BASE_URL",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
    "REPLICATE_API_TOKEN",
    "REPLICATE_BASE_URL",
    "GEMINI_API_KEY",
    "GOOGLE_API_KEY",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "GOOGLE_CLOUD_PROJECT",
    "GOOGLE_CLOUD_LOCATION",
    "GOOGLE_GENAI_USE_VERTEXAI",
    "GOOGLE_GEMINI_BASE_URL",
    "GOOGLE_VERTEX_BASE_URL",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_PROFILE",
    "AWS_REGION",
    "AWS_DEFAULT_REGION",
    "AWS_ENDPOINT_URL",
    "AWS_ENDPOINT_URL_S3",
    "GENADS_DATABASE_URL",
    "GENADS_S3_BUCKET",
)


def pytest_collection_modifyitems(items):
    """Leave out what needs a screen where there is none; `packaging/dev.py test` brings one."""
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return
    for item in items:
        if item.get_closest_marker("screen"):
            item.add_marker(
                pytest.mark.skip(reason="needs a screen: python3 packaging/dev.py test")
            )


@pytest.fixture(autouse=True)
def nothing_of_the_users(monkeypatch, tmp_path_factory):
    """Take every variable away that could lead a test to a real account or a real folder."""
    for name in PERSONAL_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    nowhere = Path(os.devnull)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(nowhere))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(nowhere))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setenv("GENADS_HOME", str(tmp_path_factory.getbasetemp() / "no-home"))


@pytest.fixture(scope="session")
def qapp_cls():
    """One application serves every test of a run, so it is ours from the first one on."""
    from genads_desktop.shell.application import GenAdsApplication

    return GenAdsApplication


@pytest.fixture(scope="session")
def qapp_args():
    return ["genads"]


@pytest.fixture
def home(monkeypatch, tmp_path):
    """An empty folder that the app takes for its home."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("GENADS_HOME", str(folder))
    return folder

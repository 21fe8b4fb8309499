import keyring
import pytest

from genads_desktop.adapters.secrets.environment import EnvironmentSecrets
from genads_desktop.adapters.secrets.keyring import SERVICE, KeyringSecrets
from genads_desktop.config.logs import HIDDEN, Redactor
from genads_desktop.ports.errors import SecretError
from genads_desktop.ports.secrets import Secrets
from tests.fakes.keyring_backend import ForgetfulKeyring, LockedKeyring, MemoryKeyring
from tests.fakes.secrets import FakeSecrets

NAME = "OPENAI_API_KEY"


@pytest.fixture
def use_keyring():
    """Put a keyring in the system's place for one test."""
    before = keyring.get_keyring()

    def use(backend):
        keyring.set_keyring(backend)
        return backend

    yield use
    keyring.set_keyring(before)


@pytest.fixture
def environ():
    return {}


@pytest.fixture(params=["environment", "keyring", "no keyring", "locked keyring", "fake"])
def secrets(request, environ, use_keyring) -> Secrets:
    match request.param:
        case "environment":
            return EnvironmentSecrets(environ)
        case "keyring":
            use_keyring(MemoryKeyring())
        case "locked keyring":
            use_keyring(LockedKeyring())
        case "fake":
            return FakeSecrets(environ)
    return KeyringSecrets(environ)


def test_a_key_that_was_put_can_be_got(secrets):
    where = secrets.put(NAME, "key-of-ana")

    assert secrets.get(NAME) == "key-of-ana"
    assert secrets.origin(NAME) == where


def test_nothing_is_there_before(secrets):
    assert secrets.get(NAME) is None
    assert secrets.origin(NAME) is None


def test_a_second_key_replaces_the_first(secrets):
    secrets.put(NAME, "first-key")
    secrets.put(NAME, "second-key")

    assert secrets.get(NAME) == "second-key"


def test_a_forgotten_key_is_gone_and_can_be_forgotten_again(secrets):
    secrets.put(NAME, "key-of-ana")
    secrets.forget(NAME)
    secrets.forget(NAME)

    assert secrets.get(NAME) is None


def test_keys_do_not_mix(secrets):
    secrets.put(NAME, "key-of-ana")

    assert secrets.get("REPLICATE_API_TOKEN") is None


def test_the_environment_wins(secrets, environ):
    secrets.put(NAME, "kept-key")
    environ[NAME] = " set-key\n"

    assert secrets.get(NAME) == "set-key"
    assert secrets.origin(NAME) == "environment"


def test_a_key_that_would_not_be_used_is_not_taken(secrets, environ):
    environ[NAME] = "set-key"

    with pytest.raises(SecretError, match="environment"):
        secrets.put(NAME, "other-key")
    del environ[NAME]
    assert secrets.get(NAME) is None


def test_an_empty_variable_is_no_key(secrets, environ):
    environ[NAME] = "  "

    assert secrets.origin(NAME) is None
    assert secrets.get(NAME) is None


def test_the_space_around_a_pasted_key_goes(secrets):
    secrets.put(NAME, "\tkey-of-ana \r\n")

    assert secrets.get(NAME) == "key-of-ana"


@pytest.mark.parametrize("text", ["", "   ", "key of ana", "key–of–ana", "clé-d-ana", "k" * 1281])
def test_what_cannot_be_a_key_is_refused_in_a_sentence_without_it(secrets, text):
    with pytest.raises(SecretError) as refused:
        secrets.put(NAME, text)

    assert str(refused.value).startswith(NAME)
    assert str(refused.value).endswith(".")
    assert not text.strip() or text not in str(refused.value)
    assert secrets.get(NAME) is None


def test_a_variable_that_cannot_be_a_key_says_so(secrets, environ):
    environ[NAME] = "“sk-quoted”"

    with pytest.raises(SecretError, match="place 1"):
        secrets.get(NAME)


def test_the_keyring_keeps_keys_beyond_the_session(use_keyring):
    backend = use_keyring(MemoryKeyring())

    assert KeyringSecrets({}).put(NAME, "key-of-ana") == "keyring"

    assert backend.entries == {(SERVICE, NAME): "key-of-ana"}
    assert KeyringSecrets({}).get(NAME) == "key-of-ana"


@pytest.mark.parametrize(
    ("backend", "sentence"),
    [
        (None, "This system has no keyring"),
        (LockedKeyring, "locked or does not answer"),
        (ForgetfulKeyring, "did not give it back"),
    ],
)
def test_without_a_working_keyring_a_key_lives_until_exit_and_the_notice_says_why(
    use_keyring, backend, sentence
):
    if backend:
        use_keyring(backend())
    secrets = KeyringSecrets({})

    assert secrets.put(NAME, "key-of-ana") == "session"

    assert secrets.get(NAME) == "key-of-ana"
    assert sentence in secrets.notice
    assert KeyringSecrets({}).get(NAME) is None


def test_a_locked_keyring_is_asked_once(use_keyring):
    backend = use_keyring(LockedKeyring())
    secrets = KeyringSecrets({})

    for _ in range(3):
        secrets.get(NAME)

    assert backend.asked == 1


def test_a_working_keyring_has_no_notice(use_keyring):
    use_keyring(MemoryKeyring())
    secrets = KeyringSecrets({})
    secrets.put(NAME, "key-of-ana")
    secrets.forget("NEVER_THERE")

    assert secrets.notice is None


def test_a_set_variable_spares_the_keyring(use_keyring):
    backend = use_keyring(MemoryKeyring())

    assert KeyringSecrets({NAME: "set-key"}).get(NAME) == "set-key"

    assert backend.asked == 0


@pytest.mark.parametrize("kind", [EnvironmentSecrets, KeyringSecrets])
def test_every_key_that_comes_by_is_hidden_from_logs(kind, use_keyring):
    use_keyring(MemoryKeyring()).entries[SERVICE, "STORED"] = "stored-key"
    redactor = Redactor()
    secrets = kind({"SET": "set-key"}, hide=redactor.hide)

    secrets.put("PUT", "put-key")
    secrets.get("SET")
    secrets.get("STORED")

    assert redactor.clean("set-key put-key") == f"{HIDDEN} {HIDDEN}"
    assert (redactor.clean("stored-key") == HIDDEN) == (kind is KeyringSecrets)

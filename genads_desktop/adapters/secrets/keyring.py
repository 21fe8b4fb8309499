"""Keys in the system keyring: Keychain, Credential Locker or Secret Service."""

import logging
import os
from collections.abc import Callable, Mapping
from typing import TypeVar

from genads_desktop.adapters.secrets.environment import EnvironmentSecrets
from genads_desktop.adapters.secrets.key_text import key_text
from genads_desktop.ports.secrets import SecretOrigin

SERVICE = "genads-desktop"
UNTIL_EXIT = "keys are kept only until the app closes. Set them as environment variables to have them next time."

AnswerT = TypeVar("AnswerT")

log = logging.getLogger(__name__)


class KeyringSecrets:
    """The environment first, then the keyring; memory for this session where there is none.

    A keyring that once failed is not asked again: a locked one would open its prompt each time.
    """

    def __init__(
        self, environ: Mapping[str, str] = os.environ, *, hide: Callable[[str], object] = len
    ) -> None:
        """`hide` is told every key that comes by, so that no log shows it."""
        self._memory = EnvironmentSecrets(environ, hide=hide)
        self._hide = hide
        self._notice: str | None = None

    @property
    def notice(self) -> str | None:
        """Why keys are not kept beyond this session, as a sentence; None as long as they are."""
        return self._notice

    def get(self, name: str) -> str | None:
        found = self._memory.get(name) or self._asked(name)
        if found is None:
            return None
        key = key_text(name, found)
        self._hide(key)
        return key

    def origin(self, name: str) -> SecretOrigin | None:
        return self._memory.origin(name) or ("keyring" if self._asked(name) else None)

    def put(self, name: str, value: str) -> SecretOrigin:
        key = key_text(name, value)
        self._memory.refuse_if_set(name)
        self._hide(key)
        if self._kept(name, key):
            self._memory.forget(name)
            return "keyring"
        return self._memory.put(name, key)

    def forget(self, name: str) -> None:
        self._memory.forget(name)
        self._tried(lambda: _delete(name))

    def _asked(self, name: str) -> str | None:
        import keyring

        return self._tried(lambda: keyring.get_password(SERVICE, name))

    def _kept(self, name: str, key: str) -> bool:
        import keyring

        self._tried(lambda: keyring.set_password(SERVICE, name, key))
        kept = self._asked(name) == key
        if not kept:
            self._give_up(
                f"The system keyring took a key and did not give it back, so {UNTIL_EXIT}"
            )
        return kept

    def _tried(self, ask: Callable[[], AnswerT]) -> AnswerT | None:
        from keyring.errors import KeyringError, NoKeyringError

        if self._notice:
            return None
        try:
            return ask()
        except NoKeyringError:
            self._give_up(f"This system has no keyring, so {UNTIL_EXIT}")
        except (KeyringError, OSError, RuntimeError) as error:
            log.warning("the keyring failed: %s", type(error).__name__)
            self._give_up(f"The system keyring is locked or does not answer, so {UNTIL_EXIT}")
        return None

    def _give_up(self, notice: str) -> None:
        self._notice = self._notice or notice


def _delete(name: str) -> None:
    import keyring
    from keyring.errors import PasswordDeleteError

    try:
        keyring.delete_password(SERVICE, name)
    except PasswordDeleteError:
        log.info("there was no %s in the keyring", name)

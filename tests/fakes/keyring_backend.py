"""System keyrings for tests: one that works, one that is locked, one that forgets."""

from keyring.backend import KeyringBackend
from keyring.errors import InitError, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Works, and counts how often it was asked."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.entries = {}
        self.asked = 0

    def get_password(self, service, username):
        self.asked += 1
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.asked += 1
        self.entries[service, username] = password

    def delete_password(self, service, username):
        self.asked += 1
        try:
            del self.entries[service, username]
        except KeyError:
            raise PasswordDeleteError("No such password!") from None


class LockedKeyring(MemoryKeyring):
    """Opens a prompt that nobody answers."""

    def get_password(self, service, username, password=None):
        self.asked += 1
        raise InitError("Failed to create the collection: Prompt dismissed..")

    set_password = delete_password = get_password


class ForgetfulKeyring(MemoryKeyring):
    """Takes everything and keeps nothing, as keyring's null backend does."""

    def set_password(self, service, username, password):
        self.asked += 1

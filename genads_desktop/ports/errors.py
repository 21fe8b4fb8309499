"""Errors of the outside world.

ProviderError                    somebody else's engine could not do it
├── ProviderNotConfiguredError   no key; the user can fix it in Settings
├── RejectedError                refused (policy, bad input): a retry will not help
│   └── NoCreditError            the account has no money left
├── BusyError                    not accepted (429, 503, connection refused): safe to submit again
│   └── UnreachableError         nothing was sent: no network, or nobody at that address
├── UnclearError                 the connection broke after sending: it may have been accepted, and charged
└── RemoteFailedError            the accepted operation ended in an error
LocalEngineError                 a program of ours on this machine failed
└── MediaError                   a file cannot be read, decoded or made
StoreError                       the database cannot be used
MediaStoreError                  the media folder or bucket cannot be used
SecretError                      a key cannot be used as it was given
"""

from typing import Literal

Billed = Literal["no", "possible", "yes"]


class ProviderError(Exception):
    """A provider could not do what it was asked."""

    retryable = False
    billed: Billed = "no"

    def __init__(self, provider: str, message: str) -> None:
        super().__init__(message)
        self.provider = provider


class ProviderNotConfiguredError(ProviderError):
    """The provider has no credentials."""


class RejectedError(ProviderError):
    """The provider refused the request itself. Not charged."""


class BusyError(ProviderError):
    """The provider did not accept the request. Not charged, and safe to submit again."""

    retryable = True

    def __init__(self, provider: str, message: str, retry_after: float | None = None) -> None:
        super().__init__(provider, message)
        self.retry_after = retry_after


class NoCreditError(RejectedError):
    """The account at the provider has no money left. Not charged."""


class UnreachableError(BusyError):
    """Nobody answers at the provider's address. Nothing was sent, and nothing charged."""


class UnclearError(ProviderError):
    """The answer was lost after the request was sent."""

    billed: Billed = "possible"


class RemoteFailedError(ProviderError):
    """The provider accepted the work and could not finish it."""

    retryable = True
    billed: Billed = "yes"


class CannotListError(ProviderError):
    """The provider cannot say what it holds."""


class LocalEngineError(Exception):
    """A program on this machine could not do its part. The message is a sentence for people."""


class MediaError(LocalEngineError):
    """A media file cannot be read, decoded or made."""


class StoreError(Exception):
    """The database cannot be used. The message is a sentence for people."""


class MediaStoreError(Exception):
    """The media folder or bucket cannot be used. The message is a sentence for people."""


class SecretError(Exception):
    """A key cannot be used as it was given. The message is a sentence for people, without the key."""

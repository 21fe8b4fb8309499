"""The log file: what went on, for whoever has to help, and never a key in it."""

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_FILE = "genads.log"
FILE_BYTES = 2_000_000
OLD_FILES = 4
HIDDEN = "[hidden]"
SHORTEST_SECRET = 6
TALKATIVE = (
    "alembic",
    "asyncio",
    "boto3",
    "botocore",
    "google_genai",
    "httpcore",
    "httpx",
    "numba",
    "openai",
    "PIL",
    "replicate",
    "s3transfer",
    "sqlalchemy",
    "urllib3",
)

_KEY_SHAPES = re.compile(
    r"""
      \b(?:sk|pk|rk)-[\w-]{12,}                 # OpenAI
    | \br8_\w{12,}                              # Replicate
    | \bAIza[\w-]{20,}                          # Google
    | \b(?:AKIA|ASIA)[A-Z0-9]{12,}              # AWS access key
    | \beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*         # JSON web token
    """,
    re.VERBOSE,
)
_NAMED_VALUES = re.compile(
    r"""
    (?P<name>
        \bBearer\s+
      | \b[\w-]*(?:api[_-]?key|access[_-]?key|token|secret|password|signature|credential)[\w-]*
        ["']?\s*[=:]\s*["']?
    )
    (?P<value>[^\s"'&,;)}\]]{6,})
    """,
    re.VERBOSE | re.IGNORECASE,
)
_URL_PASSWORD = re.compile(r"(?P<before>\w+://[^\s/:@]*:)(?P<password>[^\s/@]+)(?=@)")


class Redactor:
    """Takes keys out of text: those it was told, and whatever looks like one."""

    def __init__(self) -> None:
        self._secrets: set[str] = set()

    def hide(self, secret: str) -> None:
        """Never let this value through again. Very short ones are left: they would garble every line."""
        if len(secret) >= SHORTEST_SECRET:
            self._secrets.add(secret)

    def clean(self, text: str) -> str:
        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        text = _URL_PASSWORD.sub(rf"\g<before>{HIDDEN}", text)
        text = _KEY_SHAPES.sub(HIDDEN, text)
        return _NAMED_VALUES.sub(rf"\g<name>{HIDDEN}", text)


class RedactingFormatter(logging.Formatter):
    """Cleans the finished line: a filter would miss keys in arguments and in tracebacks."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s")
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        return self._redactor.clean(super().format(record))


def start_logging(
    folder: Path, redactor: Redactor, *, level: int = logging.INFO
) -> logging.Handler:
    """Log to a rotating file in `folder` (about 10 MB in all), and nothing to the console.

    Return the handler; `stop_logging` takes it away. Raise `OSError` when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / LOG_FILE, maxBytes=FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8"
    )
    handler.setFormatter(RedactingFormatter(redactor))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Close the log file, so that its folder can be moved or deleted."""
    logging.getLogger().removeHandler(handler)
    handler.close()

"""A photo to start the program with, and a look into its database from outside."""

import sqlite3
from pathlib import Path

DEMO_PHOTO = Path(__file__).parents[2] / "resources" / "demo" / "aurum-front.jpg"


def perfumes_in(store: Path) -> int:
    """Count the perfumes another process has saved."""
    connection = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    try:
        return connection.execute("select count(*) from perfumes").fetchone()[0]
    except sqlite3.OperationalError:
        return 0
    finally:
        connection.close()

"""A program that saves brands until the library cannot grow any more, then looks what is left."""

import asyncio
import sys
from pathlib import Path

from genads_desktop.adapters.store.sql import SqlStore
from genads_desktop.ports.errors import StoreError
from tests.samples import brand

LARGEST_FILE = 400_000
"""Bytes; neither the library nor its log may grow beyond it."""


async def fill(path):
    """Save brands until that fails; return those that were reported as saved, and the sentence."""
    store = SqlStore(path)
    reported = []
    sentence = ""
    try:
        for number in range(2000):
            wanted = brand(brand_id=f"b{number}", brand_name=f"{number} " + "x" * 90)
            await store.run(lambda work, new=wanted: work.brands.save(new))
            reported.append(wanted)
    except StoreError as error:
        sentence = str(error)
    await store.close()
    return reported, sentence


async def read_back(path, brands):
    store = SqlStore(path)
    ids = [one.brand_id for one in brands]
    found = await store.read(lambda work: [work.brands.get(brand_id) for brand_id in ids])
    await store.close()
    return found


def main(path):
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, unlimited))
    reported, sentence = asyncio.run(fill(path))
    resource.setrlimit(resource.RLIMIT_FSIZE, (unlimited, unlimited))
    sys.stdout.write(f"{sentence}\n")
    kept = asyncio.run(read_back(path, reported)) == reported
    sys.stdout.write("kept all\n" if kept and len(reported) > 10 else f"kept {kept}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

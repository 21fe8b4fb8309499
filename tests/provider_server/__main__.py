"""Serve in a process of its own, until it is ended; prints the port, and writes it to a file if asked."""

import argparse
from pathlib import Path

from tests.provider_server.server import ProviderServer


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--port-file", type=Path)
    options.add_argument("--job-seconds", type=float, default=0.05)
    options.add_argument("--picture", default="180x320")
    chosen = options.parse_args()
    width, height = map(int, chosen.picture.split("x"))
    server = ProviderServer(
        port=chosen.port, job_seconds=chosen.job_seconds, width=width, height=height
    )
    port = server.client.address.rsplit(":", 1)[-1]
    if chosen.port_file:
        part = chosen.port_file.with_suffix(".part")
        part.write_text(port)
        part.replace(chosen.port_file)
    print(port, flush=True)  # noqa: T201
    server.serve()


if __name__ == "__main__":
    main()

"""A disk of a megabyte, where this machine allows mounting one."""

import subprocess
import sys
from contextlib import contextmanager

import pytest


@contextmanager
def small_disk(folder, kilobytes=1024):
    """Mount a tiny disk at `folder` for the length of the block; skip the test where that is not allowed."""
    folder.mkdir(parents=True)
    if sys.platform != "linux":
        pytest.skip("mounts a tiny disk as Linux does")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a tiny disk is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def make_read_only(disk):
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)

"""The worker process that makes one score: an order on standard input, progress on standard output."""

import os
import sys

from genads_desktop.adapters.music.synth.order import Order
from genads_desktop.media.worker import die_with_parent, tell_progress


def main() -> int:
    """Make the ordered score. Return 0, or 1 with a sentence on standard error."""
    die_with_parent()
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # its waiting threads would cost more than they save
    from genads_desktop.adapters.music.synth.recording import recorded
    from genads_desktop.media.mastering import write_recording

    order = Order.model_validate_json(sys.stdin.buffer.read())
    try:
        write_recording(recorded(order.request, tell_progress), order.target)
    except OSError as error:
        sys.stderr.write(f"{order.target.name} could not be written: {error.strerror or error}.\n")
        return 1
    tell_progress(1.0)
    return 0


if __name__ == "__main__":
    sys.exit(main())

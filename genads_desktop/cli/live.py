"""The live picture of a build in the terminal: a tree of variations and scenes, a total, the time left."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Group, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from genads_desktop.cli.exits import err, out
from genads_desktop.services.generation.events import Report, RunEvent, StepFailed
from genads_desktop.services.generation.progress import BuildProgress, RowState, SceneProgress

_BAR_WIDTH = 34
_LINES_EVERY = 0.1
_REDRAWS_PER_SECOND = 5
_MINUTE = 60

_LOOK = {
    RowState.WAITING: ("·", "dim"),
    RowState.WORKING: ("▸", "yellow"),
    RowState.RETRYING: ("↻", "magenta"),
    RowState.DONE: ("✓", "green"),
    RowState.FAILED: ("✗", "bold red"),
    RowState.ATTENTION: ("!", "bold magenta"),
}


@contextmanager
def shown(progress: BuildProgress, *, quiet: bool) -> Iterator[Report]:
    """Show a build while it runs; yields the listener that is to hear its events.

    A terminal gets a live tree, a pipe gets a line every tenth, `quiet` gets nothing.
    """
    if quiet:
        yield progress.take
    elif out.is_terminal and sys.stdout.isatty():
        with _live_tree(progress) as report:
            yield report
    else:
        yield _line_by_line(progress)


@contextmanager
def _live_tree(progress: BuildProgress) -> Iterator[Report]:
    with Live(
        console=out, refresh_per_second=_REDRAWS_PER_SECOND, get_renderable=lambda: _tree(progress)
    ):
        yield progress.take


def _line_by_line(progress: BuildProgress) -> Report:
    said = 0.0

    def report(event: RunEvent) -> None:
        nonlocal said
        progress.take(event)
        if isinstance(event, StepFailed):
            err.print(event.reason, markup=False, highlight=False)
        if progress.fraction >= said + _LINES_EVERY:
            said = progress.fraction - progress.fraction % _LINES_EVERY
            out.print(_total(progress), highlight=False)

    return report


def _tree(progress: BuildProgress) -> RenderableType:
    trees = []
    for variation in progress.variations:
        title = f"[bold]Variation {variation.index + 1}[/] [dim]{variation.title}[/]  {variation.fraction:4.0%}"
        tree = Tree(title, guide_style="dim")
        for row in variation.rows:
            tree.add(_row(row))
        trees.append(tree)
    bar = Table.grid(padding=(0, 1))
    bar.add_row(
        ProgressBar(total=1.0, completed=progress.fraction, width=_BAR_WIDTH), _total(progress)
    )
    return Group(*trees, Text(), bar)


def _row(row: SceneProgress) -> Text:
    mark, style = _LOOK[row.state]
    text = Text(f"{mark} {row.title}", style=style)
    if row.state == RowState.WORKING:
        text.append(f"  {row.fraction:.0%}")
    if row.note:
        text.append(f"  {row.note}", style="dim")
    return text


def _total(progress: BuildProgress) -> Text:
    left = progress.seconds_left
    time_left = f"   about {clock(left)} left" if left is not None else ""
    return Text(f"{progress.fraction:4.0%}{time_left}")


def clock(seconds: float) -> str:
    """Say a time as people do: `45 s`, `2 min 05 s`."""
    whole = round(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    return f"{whole // _MINUTE} min {whole % _MINUTE:02} s"


stopwatch: Callable[[], float] = time.monotonic

"""`genads doctor`: looks at everything the app stands on, and prints one fix a problem."""

import asyncio

import typer
from rich.text import Text

from genads_desktop.bootstrap.home import open_probes
from genads_desktop.cli.exits import Exit, out, print_json
from genads_desktop.cli.options import AsJson
from genads_desktop.ports.doctor import Finding
from genads_desktop.services.doctor import Diagnosis, examine


def doctor(*, as_json: AsJson = False) -> None:
    """Check this machine: FFmpeg, fonts, disk, memory, Qt, keyring, database."""
    diagnosis = asyncio.run(
        examine(open_probes(), on_finding=(lambda _: None) if as_json else _tell)
    )
    if as_json:
        print_json(_document(diagnosis))
    else:
        out.print(_verdict(diagnosis), highlight=False, markup=False)
    if not diagnosis.healthy:
        raise typer.Exit(Exit.SETUP_MISSING)


def _tell(finding: Finding) -> None:
    mark, style = (
        ("✓", "green") if finding.ok else ("✗", "bold red" if finding.needed else "yellow")
    )
    line = Text(f"{mark} {finding.name}", style=style)
    line.append(f"  {finding.detail}", style="default")
    out.print(line)
    if finding.fix:
        out.print(Text(f"    {finding.fix}", style="bold"))


def _verdict(diagnosis: Diagnosis) -> str:
    if not diagnosis.healthy:
        return "Ads cannot be made on this machine yet; see the fixes above."
    if diagnosis.complaints:
        return "Ads can be made on this machine; some conveniences are missing."
    return "All is well."


def _document(diagnosis: Diagnosis) -> dict[str, object]:
    return {
        "ok": diagnosis.healthy,
        "findings": [
            {
                "name": finding.name,
                "ok": finding.ok,
                "needed": finding.needed,
                "detail": finding.detail,
                "fix": finding.fix,
            }
            for finding in diagnosis.findings
        ],
    }

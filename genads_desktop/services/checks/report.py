"""The report beside a delivered film: JSON for programs, a page of text for people."""

from pathlib import Path

from genads_desktop.domain.checks import Check, Report

_TITLE_WIDTH = 26


def report_files(film: Path) -> tuple[Path, Path]:
    """Where the reports of a film lie: JSON, and text."""
    return film.with_suffix(".report.json"), film.with_suffix(".report.txt")


def report_text(report: Report) -> str:
    """Write the report for people."""
    verdict = "Everything is as it should be." if report.passed else _trouble(report)
    lines = [
        report.film,
        f"{report.campaign}, {report.variation}, for {report.platform}",
        f"Measured on the delivered file, {report.made_at}",
        f"SHA-256 {report.sha256}",
        "",
        verdict,
        "",
        *(line for check in report.checks for line in _check_lines(check)),
    ]
    return "\n".join(lines) + "\n"


def _trouble(report: Report) -> str:
    count = len(report.failures)
    return f"{count} of {len(report.checks)} checks did not pass."


def _check_lines(check: Check) -> list[str]:
    mark = "passed" if check.passed else "FAILED"
    lines = [f"{mark}  {check.title:<{_TITLE_WIDTH}} {check.found}"]
    if not check.passed:
        lines.append(f"        wanted: {check.wanted}")
        lines.append(f"        {check.advice}")
    return lines

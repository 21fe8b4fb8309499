"""The doctor: one look at everything the app stands on, as data."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from genads_desktop.ports.doctor import Finding, Probe

PATIENCE_SECONDS = 90.0


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Everything that was found, in the order it was looked at."""

    findings: tuple[Finding, ...]

    @property
    def healthy(self) -> bool:
        """Ads can be made on this machine."""
        return all(finding.ok for finding in self.findings if finding.needed)

    @property
    def complaints(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if not finding.ok)


async def examine(
    probes: Sequence[Probe],
    *,
    on_finding: Callable[[Finding], object] = id,
    patience: float = PATIENCE_SECONDS,
) -> Diagnosis:
    """Look at everything, one after the other; `on_finding` hears of each as it is made.

    Nothing is raised: a probe that fails or takes longer than `patience` seconds is a finding too.
    """
    findings = []
    for probe in probes:
        finding = await _looked(probe, patience)
        on_finding(finding)
        findings.append(finding)
    return Diagnosis(tuple(findings))


async def _looked(probe: Probe, patience: float) -> Finding:
    try:
        async with asyncio.timeout(patience):
            return await probe.examine()
    except TimeoutError:
        return Finding(
            name=probe.name,
            ok=False,
            detail=f"It did not answer within {patience:g} seconds.",
            fix="Close other heavy programs and try again; if it stays so, restart the machine.",
        )
    except OSError as error:
        return Finding(
            name=probe.name,
            ok=False,
            detail=f"The system refused: {error.strerror or error}.",
            fix="Check that your user may read and write in the home folder of GenAds.",
        )

import asyncio

from genads_desktop.services.doctor import examine
from tests.fakes.doctor import FakeProbe


async def test_every_finding_is_told_as_it_is_made():
    told = []
    probes = [FakeProbe("Ink", ok=True), FakeProbe("Paper", ok=True)]

    diagnosis = await examine(probes, on_finding=told.append)

    assert tuple(told) == diagnosis.findings
    assert [finding.name for finding in told] == ["Ink", "Paper"]
    assert diagnosis.healthy


async def test_what_is_needed_decides():
    wanted = await examine([FakeProbe("Ink", ok=False, needed=False)])
    needed = await examine([FakeProbe("Ink", ok=False)])

    assert wanted.healthy
    assert wanted.complaints
    assert not needed.healthy


async def test_a_refusal_of_the_system_is_a_finding_and_the_round_goes_on():
    refused = FakeProbe("Ink", fails=PermissionError(13, "Permission denied"))

    diagnosis = await examine([refused, FakeProbe("Paper", ok=True)])

    first, second = diagnosis.findings
    assert "Permission denied" in first.detail
    assert first.fix.endswith(".")
    assert second.ok


async def test_a_probe_that_hangs_is_a_finding():
    diagnosis = await examine([FakeProbe("Ink", hangs=asyncio.Event())], patience=0.01)

    assert "did not answer" in diagnosis.findings[0].detail


async def test_nothing_looked_at_is_nothing_wrong():
    assert (await examine([])).healthy

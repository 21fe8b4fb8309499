"""The window answers while ads are made."""

from benchmarks.gaps import GapMeter
from tests.ui.homes import three_ads

WATCHED_SECONDS = 8
MOST_WORK_MS = 50
"""What the thread of the window may compute in one go: nobody feels it, however busy the machine is."""
LONGEST_GAP_MS = 1000
"""Loose: on busy cores an event loop that has nothing to do at all comes a quarter of a second late."""


def test_nothing_freezes_while_three_variations_are_filmed(ui, demo_campaign):
    campaign = ui.run(three_ads(ui.services, demo_campaign))
    ui.app.openCampaignAt(campaign.campaign_id, "generation")
    ui.wait_for("startBuild")
    ui.run(ui.services.builds.start(campaign.campaign_id))
    ui.wait_for("stopBuild")

    meter = GapMeter(ui.window)
    ui.pause(WATCHED_SECONDS)
    meter.stop()
    ui.run(ui.services.builds.stop(campaign.campaign_id))

    assert len(meter.gaps) > WATCHED_SECONDS * 10
    assert meter.most_work <= MOST_WORK_MS, meter.told()
    assert meter.worst < LONGEST_GAP_MS, meter.told()

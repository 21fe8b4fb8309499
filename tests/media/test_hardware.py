"""Hardware encoders are believed only after a trial."""

from genads_desktop.media.hardware import candidates, hardware_proxy, proxy_profile, works
from genads_desktop.media.probe import probe
from genads_desktop.media.profile import PROXY
from tests.media.counters import numbers_in, write_counter_clip


async def test_a_trial_tells_what_works_from_what_is_only_listed():
    assert await works("libx264")
    assert not await works("h264_videotoolbox_of_another_machine")


async def test_without_a_working_encoder_proxies_are_made_by_x264():
    assert candidates("plan9") == ()
    assert await proxy_profile("plan9") is PROXY


def test_a_proxy_of_any_encoder_has_a_key_frame_at_least_every_twelve_frames(tmp_path):
    clip = write_counter_clip(tmp_path / "proxy.mp4", 40, profile=hardware_proxy("libx264"))
    assert probe(clip).video.key_interval <= 12
    assert numbers_in(clip) == list(range(40))

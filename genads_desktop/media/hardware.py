"""Hardware encoders: listed by FFmpeg everywhere, trusted only after a trial on this machine."""

import sys

from genads_desktop.media.ffmpeg import FFmpegError, run_ffmpeg
from genads_desktop.media.profile import PROXY, EncodingProfile

_CANDIDATES = {
    "darwin": ("h264_videotoolbox",),
    "win32": ("h264_nvenc", "h264_qsv", "h264_amf"),
    "linux": ("h264_nvenc",),
}
_TRIAL_SECONDS = 0.25
_TRIAL_SOURCE = f"testsrc2=size=540x960:rate=24:duration={_TRIAL_SECONDS}"


def candidates(platform: str = sys.platform) -> tuple[str, ...]:
    """Encoders worth trying on a platform, the best first."""
    return _CANDIDATES.get(platform, ())


async def works(encoder: str) -> bool:
    """Tell whether an encoder really encodes here: a few frames, thrown away."""
    trial = ("-f", "lavfi", "-i", _TRIAL_SOURCE, "-pix_fmt", "yuv420p", "-c:v", encoder)
    try:
        await run_ffmpeg((*trial, "-f", "null", "-"), seconds=_TRIAL_SECONDS)
    except FFmpegError:
        return False
    return True


async def proxy_profile(platform: str = sys.platform) -> EncodingProfile:
    """Choose how proxies are encoded here: in hardware when its trial passes, else by x264."""
    for encoder in candidates(platform):
        if await works(encoder):
            return hardware_proxy(encoder)
    return PROXY


def hardware_proxy(encoder: str) -> EncodingProfile:
    """Describe a proxy made by a hardware encoder, with the same key frames as `PROXY`."""
    return EncodingProfile(
        name=f"proxy {encoder}",
        codec=(
            *("-c:v", encoder, "-b:v", "4M", "-bf", "0", "-g", "12"),
            *("-force_key_frames", "expr:gte(n,n_forced*12)"),
        ),
    )

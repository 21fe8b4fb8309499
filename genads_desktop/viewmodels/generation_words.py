"""How a build goes, in sentences."""

from genads_desktop.services.generation.build import Build, BuildState
from genads_desktop.viewmodels.generation_rows import build_status, time_left

_HEADLINES = {
    BuildState.WAITING: "Waiting to make the {ads} of {perfume}",
    BuildState.WORKING: "Making the {ads} of {perfume}",
    BuildState.DONE: "The {ads} of {perfume} {are} done",
    BuildState.FAILED: "Something could not be made",
    BuildState.ATTENTION: "Your decision is needed",
    BuildState.STOPPED: "Stopped",
}


def headline(state: BuildState | None, count: int, perfume: str) -> str:
    """Name what is going on with so many ads of a perfume."""
    several = count > 1
    words = _HEADLINES[state] if state else "The {ads} of {perfume}"
    return words.format(
        ads=f"{count} ads" if several else "ad", perfume=perfume, are="are" if several else "is"
    )


def explanation(build: Build, ahead: int) -> str:
    """Say how a build goes on, or why it does not; `ahead` builds come before it."""
    match build.state:
        case BuildState.WAITING:
            return build.reason or _turn(ahead)
        case BuildState.WORKING:
            return f"{time_left(build)}.{_addition(build)}"
        case BuildState.STOPPED:
            return build.reason or "What is finished is kept, and making goes on from there."
        case BuildState.FAILED:
            return f"{build.reason} What is finished is kept."
        case BuildState.DONE | BuildState.ATTENTION:
            return build_status(build)


def _turn(ahead: int) -> str:
    if not ahead:
        return "It begins in a moment."
    return f"{ahead} {'build comes' if ahead == 1 else 'builds come'} before it."


def _addition(build: Build) -> str:
    if build.again:
        return " What was changed or failed meanwhile is made right after."
    return " It went on where it had stopped." if build.resumed else ""

"""Shots with a person: an outline, the light behind it, and breath in the air."""

from genads_desktop.adapters.video.local.feature import Dressing, Feature, full_size, quarter_size
from genads_desktop.adapters.video.local.haze import Halo, Smoke
from genads_desktop.adapters.video.local.pixels import mix
from genads_desktop.adapters.video.local.props.figure import FIGURE, Outline, Silhouette, Veil
from genads_desktop.adapters.video.local.set import SetPlan


def person(
    outline: Outline, *, x: float, y: float, unit: float, softness: float, sun: tuple[float, float]
) -> Feature:
    """Make a feature of an outline; it looks towards the light, and `sun` is where that stands behind it."""

    def add(plan: SetPlan, dressing: Dressing) -> None:
        faces = -1.0 if plan.scene.look.light.direction < 0 else 1.0
        at = (0.5 + (x - 0.5) * faces, y)
        palette = plan.palette
        glow = Halo(
            quarter_size(plan),
            mix(palette.glow, palette.key, 0.5),
            at=(0.5 + (sun[0] - 0.5) * faces, sun[1]),
            radius=(0.46, 0.30),
            strength=0.30 if palette.light_ground else 0.58,
        )
        dressing.lights_behind.append(glow)
        if outline is FIGURE:
            tone = mix(palette.figure, palette.key, 0.30)
            dressing.behind.append(Veil(full_size(plan), tone, at=at, unit=unit, faces=faces))
        dressing.behind.append(
            Silhouette(
                outline,
                full_size(plan),
                palette,
                at=at,
                unit=unit,
                faces=faces,
                softness=softness,
                mirror=0.55 if outline is FIGURE else 0.0,
            )
        )
        dressing.lights_before.append(
            Smoke(plan.rng("breath"), quarter_size(plan), palette.smoke, density=0.30, low=0.86)
        )

    return add

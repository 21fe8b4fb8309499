"""Small true-to-life records for tests."""

from genads_desktop.domain.ad_project import (
    AdProject,
    Approach,
    BrandIdentity,
    Brief,
    FinishedAd,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.brand import Brand
from genads_desktop.domain.campaign import Campaign, CampaignStatus
from genads_desktop.domain.media import Angle, Cutout, CutoutMode, MediaRef, ProductAsset
from genads_desktop.domain.music import Track
from genads_desktop.domain.perfume import Perfume
from genads_desktop.domain.scene import (
    Placement,
    Scene,
    SceneRole,
    ShotType,
    Take,
    TextLine,
    TextOverlay,
)
from genads_desktop.domain.style import Style, StyleSpec

BRAND_ID = "11111111-1111-4111-8111-111111111111"
PERFUME_ID = "22222222-2222-4222-8222-222222222222"
CAMPAIGN_ID = "33333333-3333-4333-8333-333333333333"
MADE_AT = "2026-11-02T09:30:00.25+00:00"


def media_ref(name="front", digit="a"):
    return MediaRef(key=f"brands/{BRAND_ID}/{name}.png", sha256=digit * 64, size_bytes=1234)


def cutout(digit="c"):
    return Cutout(
        mode=CutoutMode.MATTE,
        method="border_model",
        quality=0.93,
        reason="The ground is plain, so its colour was taken away.",
        image=media_ref("cutout", digit),
    )


def take(take_id="take_1", *, frames=132, fingerprint="f1", digit="d", placeholder=False):
    return Take(
        take_id=take_id,
        media=media_ref(take_id, digit),
        fingerprint=fingerprint,
        provider="local",
        frames=frames,
        placeholder=placeholder,
    )


def track(track_id="track_1", *, fingerprint="s1", digit="e"):
    return Track(
        track_id=track_id,
        media=media_ref(track_id, digit),
        fingerprint=fingerprint,
        provider="synth",
    )


def finished_ad(fingerprint="film_1"):
    files = ("video", "proxy", "poster", "filmstrip", "waveform")
    return FinishedAd(
        fingerprint=fingerprint, frames=360, **{name: media_ref(name, "b") for name in files}
    )


def overlay(*lines):
    return TextOverlay(lines=tuple(TextLine(text=line) for line in lines or ("Nuit d'Or",)))


def scene(scene_id, *, frames=120, role=SceneRole.BUILD, **changes):
    return Scene(
        scene_id=scene_id,
        role=role,
        shot=changes.pop("shot", ShotType.AESTHETIC_BROLL),
        prompt=changes.pop("prompt", "Gold silk in slow motion."),
        frames=frames,
        **changes,
    )


def scenes():
    return (
        scene("scene_1", role=SceneRole.HOOK, shot=ShotType.MACRO_BOTTLE, placement=Placement()),
        scene("scene_2", overlay=overlay()),
        scene(
            "scene_3",
            role=SceneRole.END_CARD,
            shot=ShotType.END_CARD,
            placement=Placement(),
            shows_logo=True,
            overlay=overlay("Nuit d'Or", "Discover it"),
        ),
    )


def project(*, variations=1):
    told = scenes()
    return AdProject(
        project_id=CAMPAIGN_ID,
        brief=Brief(creative_prompt="Gold at night", num_variations=variations),
        brand=BrandIdentity(brand_id=BRAND_ID, name="Maison Aurélie", logo=media_ref("logo", "9")),
        perfume=PerfumeIdentity(perfume_id=PERFUME_ID, name="Nuit d'Or"),
        product_asset=ProductAsset(photos={Angle.FRONT: media_ref()}, cutout=cutout()),
        style=StyleSpec(style=Style.GOLD_LUXE, accent="#d9a441"),
        variations=tuple(
            Variation(
                index=index,
                approach=list(Approach)[index],
                seed=1000 + index,
                scenes=tuple(
                    one.replace(scene_id=f"v{index}_{one.scene_id}" if index else one.scene_id)
                    for one in told
                ),
            )
            for index in range(variations)
        ),
    )


def brand(**changes):
    facts = {
        "brand_id": BRAND_ID,
        "brand_name": "Maison Aurélie",
        "created_at": MADE_AT,
        "updated_at": MADE_AT,
    }
    return Brand(**{**facts, **changes})


def perfume(**changes):
    facts = {
        "perfume_id": PERFUME_ID,
        "brand_id": BRAND_ID,
        "perfume_name": "Nuit d'Or",
        "front": media_ref(),
        "created_at": MADE_AT,
        "updated_at": MADE_AT,
    }
    return Perfume(**{**facts, **changes})


def campaign(**changes):
    facts = {
        "campaign_id": CAMPAIGN_ID,
        "perfume_id": PERFUME_ID,
        "brand_id": BRAND_ID,
        "campaign_name": "Christmas",
        "creative_prompt": "Gold at night",
        "status": CampaignStatus.PLANNED,
        "project": project(),
        "created_at": MADE_AT,
        "updated_at": MADE_AT,
    }
    return Campaign(**{**facts, **changes})

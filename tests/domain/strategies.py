"""Any ad project, and any edit of it."""

import string

from hypothesis import settings
from hypothesis import strategies as st

from genads_desktop.domain.ad_project import (
    AdProject,
    Approach,
    BrandIdentity,
    Brief,
    PerfumeIdentity,
    Variation,
)
from genads_desktop.domain.camera import Camera, CameraMove
from genads_desktop.domain.edit import (
    AddScene,
    AnnotateVariation,
    BranchVariation,
    ChangeCallToAction,
    ChangeCamera,
    ChangeClipSound,
    ChangeEngine,
    ChangeLook,
    ChangeMusic,
    ChangeShot,
    ChangeStyle,
    ChangeText,
    ChangeTransition,
    ChooseTake,
    ChooseTrack,
    MoveScene,
    PlaceProduct,
    RemoveScene,
    RetimeScene,
    RewritePrompt,
    SelectVariation,
)
from genads_desktop.domain.media import MediaRef, ProductAsset
from genads_desktop.domain.music import Music, MusicSpec, Track
from genads_desktop.domain.scene import (
    MAX_SCENE_FRAMES,
    MIN_SCENE_FRAMES,
    Atmosphere,
    Backdrop,
    ClipSound,
    Light,
    Look,
    Placement,
    Scene,
    SceneRole,
    ShotType,
    Take,
    TextLine,
    TextOverlay,
    TextRole,
    Transition,
)
from genads_desktop.domain.style import Style, StyleSpec
from tests.samples import cutout

few = settings(max_examples=30, deadline=None)
many = settings(max_examples=100, deadline=None)


def made(record, **fields):
    """Records made of these fields alone; hypothesis would also fill in their names in JSON."""
    return st.fixed_dictionaries(fields).map(lambda values: record(**values))


SCENE_IDS = [f"scene_{number}" for number in range(1, 13)]
TAKE_IDS = ["take_1", "take_2", "take_3", "take_4"]

words = st.text(min_size=1, max_size=20)
colours = st.text("0123456789abcdef", min_size=6, max_size=6).map(lambda text: f"#{text}")
shares = st.floats(0, 1)
signed = st.floats(-1, 1)
frames = st.integers(MIN_SCENE_FRAMES, MAX_SCENE_FRAMES)
media_refs = made(
    MediaRef,
    key=st.text(string.ascii_lowercase, min_size=1, max_size=8),
    sha256=st.sampled_from("0123456789abcdef").map(lambda digit: digit * 64),
    size_bytes=st.integers(0, 10**9),
)
cameras = made(
    Camera, move=st.sampled_from(CameraMove), pace=st.floats(0, 3), rack_focus=st.booleans()
)
looks = made(
    Look,
    backdrop=st.sampled_from(Backdrop),
    composition=st.integers(0, 7),
    accent=st.none() | colours,
    light=made(Light, direction=signed, brightness=signed, warmth=signed, contrast=signed),
    atmosphere=made(Atmosphere, bokeh=shares, dust=shares, petals=shares, smoke=shares),
    motifs=st.lists(words, max_size=2).map(tuple),
)
placements = made(
    Placement, x=st.floats(-0.5, 1.5), y=st.floats(-0.5, 2), height=st.floats(0.05, 2.5)
)
overlays = made(
    TextOverlay,
    lines=st.lists(
        made(TextLine, text=words, role=st.sampled_from(TextRole)), min_size=1, max_size=3
    ).map(tuple),
    first_frame=st.integers(0, 60),
    x=shares,
    y=shares,
)
styles = made(
    StyleSpec, style=st.sampled_from(Style), accent=colours, accent_strength=shares, lighting=words
)
music_specs = made(MusicSpec, mood=words, energy=shares, brightness=shares, muted=st.booleans())


@st.composite
def takes(draw, take_id):
    return Take(
        take_id=take_id,
        media=draw(media_refs),
        fingerprint=draw(words),
        provider=draw(st.sampled_from(["local", "veo"])),
        frames=draw(st.integers(1, MAX_SCENE_FRAMES)),
        original=draw(st.none() | media_refs),
        has_sound=draw(st.booleans()),
    )


@st.composite
def scenes(draw, scene_id):
    ids = draw(st.lists(st.sampled_from(TAKE_IDS[:3]), unique=True, max_size=3))
    return Scene(
        scene_id=scene_id,
        role=draw(st.sampled_from(SceneRole)),
        shot=draw(st.sampled_from(ShotType)),
        prompt=draw(words),
        frames=draw(frames),
        in_frame=draw(st.sampled_from([0, 7])),
        transition=draw(st.sampled_from(Transition)),
        placement=draw(st.none() | placements),
        shows_logo=draw(st.booleans()),
        overlay=draw(st.none() | overlays),
        clip_sound=draw(st.sampled_from(ClipSound)),
        takes=tuple(draw(takes(take_id)) for take_id in ids),
        selected_take_id=draw(st.sampled_from([None, *ids])),
    )


@st.composite
def variations(draw, index, scene_ids):
    tracks = tuple(
        Track(track_id=track_id, media=draw(media_refs), fingerprint=draw(words), provider="synth")
        for track_id in draw(st.lists(st.sampled_from(["t1", "t2"]), unique=True, max_size=2))
    )
    return Variation(
        index=index,
        approach=draw(st.sampled_from(Approach)),
        seed=1000 + index,
        scenes=tuple(draw(scenes(scene_id)) for scene_id in scene_ids),
        music=Music(spec=draw(music_specs), tracks=tracks),
    )


@st.composite
def projects(draw):
    """A project with one to three variations of one to four scenes each."""
    indexes = draw(st.lists(st.integers(0, 8), unique=True, min_size=1, max_size=3))
    ids = iter(SCENE_IDS)
    told = tuple(
        draw(variations(index, [next(ids) for _ in range(draw(st.integers(1, 4)))]))
        for index in indexes
    )
    return AdProject(
        project_id="p1",
        brief=Brief(creative_prompt=draw(words)),
        brand=BrandIdentity(name=draw(words), logo=draw(st.none() | media_refs)),
        perfume=PerfumeIdentity(name=draw(words)),
        product_asset=ProductAsset(cutout=draw(st.sampled_from([None, cutout()]))),
        style=draw(styles),
        variations=told,
    )


def edits():
    """Any edit, of a scene or variation that may or may not be there."""
    scene_ids = st.sampled_from([*SCENE_IDS[:6], "nowhere"])
    indexes = st.integers(-1, 9)
    scene_edits = [
        made(
            RewritePrompt,
            scene_id=scene_ids,
            prompt=words,
            look=st.none() | looks,
            camera=st.none() | cameras,
        ),
        made(ChangeText, scene_id=scene_ids, overlay=st.none() | overlays),
        retimings(scene_ids),
        made(MoveScene, scene_id=scene_ids, position=st.integers(0, 6)),
        made(RemoveScene, scene_id=scene_ids),
        made(ChangeCamera, scene_id=scene_ids, camera=cameras),
        made(ChangeLook, scene_id=scene_ids, look=looks),
        made(
            ChangeShot,
            scene_id=scene_ids,
            shot=st.sampled_from(ShotType),
            composition=st.integers(0, 7),
            placement=st.none() | placements,
        ),
        made(PlaceProduct, scene_id=scene_ids, placement=st.none() | placements),
        made(ChangeTransition, scene_id=scene_ids, transition=st.sampled_from(Transition)),
        made(ChangeEngine, scene_id=scene_ids, engine=st.sampled_from([None, "veo"])),
        made(ChangeClipSound, scene_id=scene_ids, clip_sound=st.sampled_from(ClipSound)),
        made(ChooseTake, scene_id=scene_ids, take_id=st.sampled_from(TAKE_IDS)),
    ]
    return st.one_of(
        *scene_edits,
        made(
            AddScene,
            variation_index=indexes,
            position=st.integers(0, 6),
            scene=st.sampled_from(["new_1", "new_2", "scene_1"]).flatmap(scenes),
        ),
        made(ChangeStyle, style=styles),
        made(ChangeMusic, variation_index=indexes, spec=music_specs),
        made(ChooseTrack, variation_index=indexes, track_id=st.sampled_from(["t1", "t2", "t3"])),
        made(
            ChangeCallToAction,
            text=st.text(max_size=60),
            variation_index=st.none() | st.integers(0, 8),
        ),
        made(SelectVariation, variation_index=indexes, chosen_by=st.just("Ana")),
        made(AnnotateVariation, variation_index=indexes, note=words),
        made(BranchVariation, variation_index=indexes, title=words),
    )


def retimings(scene_ids):
    return made(
        RetimeScene,
        scene_id=scene_ids,
        frames=frames,
        in_frame=st.none() | st.integers(0, 100),
        keep_total=st.booleans(),
    )

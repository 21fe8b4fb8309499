"""Edits: every change a designer can make, as data.

A button, a drag on the timeline and a sentence understood by the planner all become one of
these, so there is a single way to change a project, and a planner's tool schema is this union's.
"""

from typing import Annotated

from pydantic import Field, TypeAdapter

from genads_desktop.domain.scene_edits import (
    AddScene,
    ChangeCamera,
    ChangeClipSound,
    ChangeEngine,
    ChangeLook,
    ChangeShot,
    ChangeText,
    ChangeTransition,
    ChooseTake,
    MoveScene,
    PlaceProduct,
    RemoveScene,
    RetimeScene,
    RewritePrompt,
)
from genads_desktop.domain.variation_edits import (
    AnnotateVariation,
    BranchVariation,
    ChangeCallToAction,
    ChangeMusic,
    ChangeStyle,
    ChooseTrack,
    RenameVariation,
    SelectVariation,
)

Edit = Annotated[
    RewritePrompt
    | ChangeText
    | RetimeScene
    | MoveScene
    | AddScene
    | RemoveScene
    | ChangeCamera
    | ChangeLook
    | ChangeShot
    | PlaceProduct
    | ChangeTransition
    | ChangeEngine
    | ChangeClipSound
    | ChooseTake
    | ChangeStyle
    | ChangeMusic
    | ChooseTrack
    | ChangeCallToAction
    | SelectVariation
    | AnnotateVariation
    | BranchVariation
    | RenameVariation,
    Field(discriminator="operation"),
]

EDIT: TypeAdapter[Edit] = TypeAdapter(Edit)
"""Reads and writes an edit as JSON, and gives the schema for planners."""

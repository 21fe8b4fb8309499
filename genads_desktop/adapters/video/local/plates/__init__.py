"""The sets: one function a backdrop, each painting a float BGR picture."""

from genads_desktop.adapters.video.local.pixels import Pixels
from genads_desktop.adapters.video.local.plates.cloth import silk
from genads_desktop.adapters.video.local.plates.design import SetDesign
from genads_desktop.adapters.video.local.plates.garden import floral
from genads_desktop.adapters.video.local.plates.nature import sand, sky, water
from genads_desktop.adapters.video.local.plates.stone import marble
from genads_desktop.adapters.video.local.plates.studio import stage, void
from genads_desktop.domain.scene import Backdrop

_PAINTERS = {
    Backdrop.STAGE: stage,
    Backdrop.SILK: silk,
    Backdrop.VOID: void,
    Backdrop.FLORAL: floral,
    Backdrop.WATER: water,
    Backdrop.MARBLE: marble,
    Backdrop.SKY: sky,
    Backdrop.SAND: sand,
}


def paint(backdrop: Backdrop, design: SetDesign) -> Pixels:
    """Paint a set as a float BGR picture of the design's size."""
    return _PAINTERS[backdrop](design)

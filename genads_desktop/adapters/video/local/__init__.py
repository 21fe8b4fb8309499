"""The engine of this machine: films a scene from a photo, without network, for nothing."""

from genads_desktop.adapters.video.local.filmer import LocalSceneFilmer

__all__ = ["LocalSceneFilmer"]

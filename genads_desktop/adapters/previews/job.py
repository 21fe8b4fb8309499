"""What is said to the child process that makes previews, and what it answers."""

from pydantic import BaseModel, ConfigDict


class PreviewJob(BaseModel):
    """Make one preview. Paths are absolute."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    picture: str
    target: str
    """Without its suffix, which depends on the picture: `.png` when it is see-through, else `.jpg`."""
    edge: int

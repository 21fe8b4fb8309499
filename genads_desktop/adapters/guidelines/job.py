"""What is said to the child process that reads guidelines, and what it answers."""

from pydantic import BaseModel, ConfigDict, TypeAdapter

from genads_desktop.ports.guidelines import GuidelinesReading

ANSWER = TypeAdapter(GuidelinesReading)


class ReadingJob(BaseModel):
    """Read one file; the path is absolute."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str

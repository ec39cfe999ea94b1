"""Tables of the papers room: what came in, what went out."""

from workflow.papers.models.papers import Paper
from workflow.papers.models.uploads import Upload

__all__ = ["Paper", "Upload"]

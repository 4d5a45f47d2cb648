"""Puts together what screens need of files from outside."""

from models.ports.attachments import AttachmentFiles
from storage.attachments.reading import open_source, size_of
from storage.viewer.parent import Viewer, viewer_exists


def attachment_files(python: str, program: str) -> AttachmentFiles:
    """Return the way in, and the viewer where this system has one.

    Args:
        python: what runs this program.
        program: the file of its command line, which knows ``view-child``.
    """
    command = (python, "-s", "-B", program, "view-child")
    return AttachmentFiles(open_source, size_of, Viewer(command) if viewer_exists() else None)

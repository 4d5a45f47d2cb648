"""Every screen of the practice vault, for one look."""

from ui.tour.drive import Drive


def every_screen(drive: Drive, look: str) -> None:
    """Take a picture of each screen."""

"""What happens at the police: a vault of their own, the bundle, the receipt."""

from ui.tour.drive import Drive


def make_ready(drive: Drive) -> None:
    """Make the police's vault, and exchange contact cards."""


def receive(drive: Drive) -> None:
    """Open the bundle, read it, write the receipt."""

"""What a page holds that is not on disk yet."""

from PySide6.QtWidgets import QWidget

from ui.forms.draft_keeper import DraftKeeper


def keeper_of(page: QWidget | None) -> DraftKeeper | None:
    """Return what keeps a page's half-filled form, if it has one."""
    keeper = getattr(page, "keeper", None)
    return keeper if isinstance(keeper, DraftKeeper) else None


def save(page: QWidget) -> bool:
    """Start saving what is not yet on disk; return whether all of it is."""
    keeper = keeper_of(page)
    if keeper is None:
        return True
    if keeper.unsaved:  # not while it is under way: asked at each look, saves would pile up
        keeper.save_now()
    return not keeper.waiting

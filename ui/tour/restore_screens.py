"""Pictures of restoring a vault, step by step, from the backup that the tour has made."""

import shutil
from collections.abc import Callable
from typing import Final

from ui.kit.dialogs import close_all
from ui.tour import people
from ui.tour.drive import Drive
from ui.tour.hands import Stuck, click, wait_until
from ui.vaults.restore_view import RestoreView

STEPS: Final = ("backup", "key", "folder")


def restore_screens(drive: Drive, shot: Callable[[str], None]) -> None:
    """Restore the newest backup beside the vault; what was restored is not kept.

    Raises:
        Stuck: there is no backup, or it does not open.
    """
    target = drive.vaults / "gendannet"
    shutil.rmtree(target, ignore_errors=True)
    close_all()
    drive.window.show_restore()
    drive.settle()
    view = drive.window.page
    if not isinstance(view, RestoreView):
        msg = "the page that restores is not shown"
        raise Stuck(msg)
    shot("restore")
    view.look(str(drive.vaults / "kommune" / "backup"))
    drive.settle()
    for step in STEPS:
        view.user.setCurrentText(people.INITIALS)
        view.passphrase.set_text(people.KOMMUNE_WORDS)
        view.target.setText(str(target))
        shot(f"restore-{step}")
        click(view.next)
        drive.settle()
    wait_until(lambda: view.result is not None, "nothing is restored", drive.jobs)
    shot("restore-done")
    shutil.rmtree(target, ignore_errors=True)

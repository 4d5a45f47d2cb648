"""Pictures of what keeps a vault trusted: people, keys, log, backups, and the sheets of each."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtWidgets import QWidget

from models.access.roles import Role
from models.office.go_live import Point
from ui.backups.backups_page import BackupsPage
from ui.kit.dialogs import close_all
from ui.kit.memory import tell_short_of_memory
from ui.logbook.log_place import LogPlace
from ui.logbook.sample_page import SamplePage
from ui.security.countersign_page import CountersignPage
from ui.security.exit_page import EXIT, ExitPage
from ui.security.go_live_page import GoLivePage
from ui.security.security_view import SecurityView
from ui.tour.drive import Drive
from ui.tour.hands import Stuck, click, wait_until
from ui.tour.people import KOMMUNE_WORDS
from ui.tour.times import MORNING
from ui.users.key_sheet import NewPassphrase
from ui.users.keys_page import KeysPage
from ui.users.own_sheets import KeyFileSheet, NewPaper
from ui.users.user_sheets import AddUserSheet
from ui.users.users_page import UsersPage

Shot = Callable[[str], None]
Part = TypeVar("Part", bound=QWidget)

COLLEAGUES: Final = (
    ("Bo Demosen", "BD", Role.CASEWORKER),
    ("Lea Attrap", "LA", Role.LEADER),
    ("Kim Skabelon", "KS", Role.LOG_REVIEWER),
    ("Dina Prøvensen", "DP", Role.DPO),
    ("Adam Øvebo", "AB", Role.ADMINISTRATOR),
    ("Mie Maskot", "MM", Role.CASEWORKER),
)
"""Who gets access beside the coordinator, all invented; the last never unlocks."""

NEW: Final = COLLEAGUES[-1][1]
FIRST_WORDS: Final = "viadukt marmelade husbåd trompet"
PAPER_KEY: Final = "-".join(("0000",) * 9)
KEY_FILE: Final = "adam.key"
OWN_WORDS: Final = "fjordhest kaneler paraply tusindben"


def security_screens(drive: Drive, shot: Shot) -> None:
    """Take the pictures of a coordinator; lets colleagues in where that is not yet done."""
    let_in(drive)
    _tabs(drive, shot)
    _key_sheets(drive, shot)
    _user_sheets(drive, shot)
    _further_sheets(drive, shot)


def colleagues_screens(drive: Drive, shot: Shot) -> None:
    """Unlock as each colleague in turn, and take a picture of what comes first."""
    for _, label, role in COLLEAGUES:
        drive.leave()
        drive.window.open_folder(str(drive.vaults / "kommune"))
        drive.settle()
        drive.gates.unlocking().user.setCurrentText(label)
        if label == NEW:
            _new_colleague(drive, shot)
            return
        unlock_colleague(drive)
        drive.set_clock(MORNING)
        shot(f"desk-{role}")
        if role is Role.LEADER:
            _sample(drive, shot)
            _leaving(drive, shot)
        if role is Role.ADMINISTRATOR:
            _key_file(drive, shot, label)


def _new_colleague(drive: Drive, shot: Shot) -> None:
    view = drive.gates.unlocking()
    click(view.forgotten)
    shot("unlock-paper")
    click(view.forgotten)
    drive.gates.try_passphrase(FIRST_WORDS)
    what = "no passphrase of one's own is asked for"
    wait_until(lambda: drive.window.first is not None, what, drive.jobs)
    _steady(drive)
    shot("own-passphrase")
    drive.leave()


def unlock_colleague(drive: Drive) -> None:
    """Unlock with the own passphrase, or choose it after the first one."""
    file = drive.gates.unlocking().key_file
    if file.isVisible():
        file.line.setText(str(drive.vaults / KEY_FILE))
    drive.gates.try_passphrase(OWN_WORDS)
    if drive.window.desk is not None:
        return
    drive.gates.try_passphrase(FIRST_WORDS)
    first = drive.window.first
    if first is None:
        msg = "neither passphrase fits"
        raise Stuck(msg)
    first.new.passphrase.set_text(OWN_WORDS)
    first.new.again.set_text(OWN_WORDS)
    click(first.button)
    wait_until(lambda: drive.window.desk is not None, "the desk does not come", drive.jobs)
    drive.settle()


def _part(drive: Drive, key: str, kind: type[Part]) -> Part:
    """Return the page of a tab, shown."""
    drive.desk.go("security")
    view = drive.on_page(SecurityView)
    view.go_to(key)
    drive.settle()
    page = view.widget_of(key)
    if not isinstance(page, kind):
        raise Stuck(key)
    return page


def let_in(drive: Drive) -> None:
    """Give access to every colleague who has none yet."""
    users = _part(drive, "users", UsersPage)
    known = {row.user.label for row in users.table.model.rows}
    for name, label, role in COLLEAGUES:
        if label in known:
            continue
        users.add_user()
        sheet = users.sheet
        if not isinstance(sheet, AddUserSheet):
            raise Stuck(label)
        sheet.name.setText(name)
        sheet.label.setText(label)
        sheet.role.setCurrentIndex(sheet.role.findData(role))
        sheet.first.passphrase.set_text(FIRST_WORDS)
        sheet.first.again.set_text(FIRST_WORDS)
        sheet.submit()
        drive.settle()


def _tabs(drive: Drive, shot: Shot) -> None:
    drive.desk.go("security")
    tabs = drive.on_page(SecurityView).tabs
    for key in [str(tabs.tabData(at)) for at in range(tabs.count())]:
        page = _part(drive, key, QWidget)
        if isinstance(page, BackupsPage) and not page.table.model.rows:
            click(page.make)
            drive.settle()
        shot(f"security-{key}")
        if isinstance(page, LogPlace):
            _log(drive, shot, page)


def _log(drive: Drive, shot: Shot, place: LogPlace) -> None:
    for key in [str(place.tabs.tabData(at)) for at in range(1, place.tabs.count())]:
        place.go_to(key)
        drive.settle()
        shot(f"log-{key}")


def _sample(drive: Drive, shot: Shot) -> None:
    """Draw a sample where none is under way, and look at how often one is due."""
    place = _part(drive, "log", LogPlace)
    place.go_to("sample")
    drive.settle()
    page = place.stack.currentWidget()
    if not isinstance(page, SamplePage):
        raise Stuck(place.objectName())
    if page.draw.isVisible():
        shot("log-sample")
        click(page.draw)
        what = "no sample is drawn"
        wait_until(page.sign.isVisible, what, drive.jobs)
    drive.settle()
    shot("log-sample-drawn")
    _sheet(drive, shot, "how-often", page.often.click)
    _sheet(drive, shot, "look-into", page.look.click)


def _leaving(drive: Drive, shot: Shot) -> None:
    page = _part(drive, EXIT, ExitPage)
    shot("security-exit")
    _sheet(drive, shot, "exit", page.ask_for_it)


def _key_file(drive: Drive, shot: Shot, label: str) -> None:
    """Ask for a key file from now on, and show how it is asked for."""
    path = str(drive.vaults / KEY_FILE)
    keys = _part(drive, "keys", KeysPage)
    if not keys.key_file:
        keys.use_key_file()
        sheet = keys.sheet
        if not isinstance(sheet, KeyFileSheet):
            raise Stuck(label)
        sheet.own.passphrase.set_text(OWN_WORDS)
        sheet.new.make_at(path)
        drive.settle()
        sheet.submit()
        wait_until(lambda: keys.key_file, "no key file is asked for", drive.jobs)
    shot("security-keys-file")
    drive.leave()
    drive.window.open_folder(str(drive.vaults / "kommune"))
    drive.settle()
    drive.gates.unlocking().user.setCurrentText(label)
    drive.settle()
    shot("unlock-key-file")
    unlock_colleague(drive)


def _steady(drive: Drive) -> None:
    """Show the same words in every tour where the program offers others each time."""
    for new in drive.window.findChildren(NewPassphrase):
        new.offered.setText(KOMMUNE_WORDS)
    for paper in drive.window.findChildren(NewPaper):
        paper.key.setText(PAPER_KEY)


def _sheet(drive: Drive, shot: Shot, name: str, ask: Callable[[], object]) -> None:
    ask()
    drive.settle()
    _steady(drive)
    shot(f"sheet-{name}")
    close_all()


def _key_sheets(drive: Drive, shot: Shot) -> None:
    keys = _part(drive, "keys", KeysPage)
    _sheet(drive, shot, "passphrase", keys.change_passphrase)
    _sheet(drive, shot, "key-file", keys.use_key_file)
    _sheet(drive, shot, "paper-key", keys.renew_paper)


def _user_sheets(drive: Drive, shot: Shot) -> None:
    users = _part(drive, "users", UsersPage)
    _sheet(drive, shot, "add-user", users.add_user)
    chosen = next(row for row in users.table.model.rows if row.user.label == COLLEAGUES[0][1])
    users.table.select(chosen.user.id)
    shot("security-users-chosen")
    _sheet(drive, shot, "change-user", users.change_user)
    _sheet(drive, shot, "reset-user", users.reset_user)
    _sheet(drive, shot, "leaver", users.close_user)


def _further_sheets(drive: Drive, shot: Shot) -> None:
    backups = _part(drive, "backups", BackupsPage)
    _sheet(drive, shot, "move", backups.away.click)
    live = _part(drive, "go_live", GoLivePage)
    _sheet(drive, shot, "go-live", lambda: live.record(Point.IMPACT_ASSESSMENT))
    signing = _part(drive, "countersignatures", CountersignPage)
    _sheet(drive, shot, "two-people", signing.show_choices)
    signing.table.select(signing.table.model.rows[0].asked.id)
    shot("security-countersignature-chosen")
    _sheet(drive, shot, "signed-on-paper", signing.record_paper)
    _sheet(drive, shot, "short-of-memory", lambda: tell_short_of_memory(drive.window))

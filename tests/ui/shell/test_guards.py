"""What stands around an open vault: copied text, clock, captures, the system's signals."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtDBus import QDBusMessage
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models.audit.acts import Act
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.settings.device import CAPTURE
from models.settings.protection import Group, State
from models.usecases.note_guards import NoteClockJump, NoteCopied
from tests.casework import open_case
from tests.office import TestOffice, open_office
from tests.support import AtOnce
from ui.device import Device
from ui.jobs import Jobs
from ui.shell import dbus_signals, lock_signals, windows_signals
from ui.shell.capture import WDA_EXCLUDEFROMCAPTURE, WDA_NONE, CaptureGuard, system_affinity
from ui.shell.clipboard import HINTS, MARK, ClipboardGuard
from ui.shell.clock_watch import ClockWatch, steady_seconds
from ui.shell.guards import About, GuardActs, Guards
from ui.shell.lock_signals import Heard, LockSignals, system_signals

NO = text("T", "No")


@pytest.fixture
def board(qapp: QApplication) -> Iterator[ClipboardGuard]:
    guard = ClipboardGuard(keep_ms=60)
    yield guard
    guard.wipe()
    QGuiApplication.clipboard().clear()
    guard.deleteLater()
    QApplication.processEvents()


def test_copied_text_is_marked_for_histories_counted_and_gone(
    qtbot: QtBot, board: ClipboardGuard
) -> None:
    line = QLineEdit("Mathias Testesen, 15 år")
    qtbot.addWidget(line)
    line.selectAll()
    with qtbot.waitSignal(board.copied) as told:
        line.copy()
    assert told.args == [len("Mathias Testesen, 15 år")]
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "Mathias Testesen, 15 år"
    data = clipboard.mimeData()
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    for name in ("ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                 "CanUploadToCloudClipboard"):  # fmt: skip
        kind = f'application/x-qt-windows-mime;value="{name}"'
        assert bytes(data.data(kind).data()) == b"\0\0\0\0"
    assert set(HINTS) <= set(data.formats())
    assert board.waiting
    qtbot.waitUntil(lambda: not clipboard.text())
    assert not board.waiting


def test_what_another_program_put_there_since_stays(
    qtbot: QtBot, board: ClipboardGuard
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("vores")
    other = QMimeData()
    other.setText("deres")
    board.blockSignals(True)
    clipboard.blockSignals(True)
    clipboard.setMimeData(other)
    clipboard.blockSignals(False)
    qtbot.waitUntil(lambda: not board.waiting)
    assert clipboard.text() == "deres"


def test_another_programs_clipboard_is_not_touched(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, board: ClipboardGuard
) -> None:
    monkeypatch.setattr("ui.shell.clipboard._ALONE", frozenset())
    clipboard = QGuiApplication.clipboard()
    with qtbot.assertNotEmitted(board.copied):
        clipboard.setText("deres")
    assert not clipboard.mimeData().hasFormat(MARK)
    board.wipe()
    assert clipboard.text() == "deres"


def test_pictures_and_nothing_at_all_are_no_copies(qtbot: QtBot, board: ClipboardGuard) -> None:
    with qtbot.assertNotEmitted(board.copied):
        QGuiApplication.clipboard().setText("")
    assert not board.waiting


def test_marked_text_does_not_leave_by_the_primary_selection(
    monkeypatch: pytest.MonkeyPatch, board: ClipboardGuard
) -> None:
    cleared: list[object] = []

    class Selecting:
        def supportsSelection(self) -> bool:  # noqa: N802 - Qt's name
            return True

        def ownsSelection(self) -> bool:  # noqa: N802 - Qt's name
            return not cleared

        def clear(self, mode: object) -> None:
            cleared.append(mode)

    with monkeypatch.context() as patch:
        patch.setattr(board, "_board", Selecting())
        board._on_marked()
        board._on_marked()
    assert len(cleared) == 1


class Clocks:
    def __init__(self) -> None:
        self.wall, self.steady = 1_000.0, 5.0

    def go(self, wall: float, steady: float) -> None:
        self.wall += wall
        self.steady += steady


@pytest.mark.parametrize(
    ("wall", "steady", "told"),
    [(60, 60, []), (290, 0, []), (301, 0, [301]), (-400, 10, [-410]), (90_000, 90_000, []),
     (315_360_000, 0, [315_360_000]), (-315_360_000, 0, [-315_360_000])],
)  # fmt: skip
def test_a_jump_beyond_five_minutes_is_told_once(
    qapp: QApplication, wall: float, steady: float, told: list[int]
) -> None:
    clocks, heard = Clocks(), list[int]()
    watch = ClockWatch(None, lambda: clocks.wall, lambda: clocks.steady)
    watch.jumped.connect(heard.append)
    watch.start()
    clocks.go(wall, steady)
    watch.look()
    watch.look()
    watch.stop()
    assert heard == told


def test_the_steady_clock_goes_on() -> None:
    first = steady_seconds()
    assert steady_seconds() >= first > 0


def test_windows_are_hidden_before_they_show_and_shown_for_support(qtbot: QtBot) -> None:
    told: list[int] = []

    def affinity(_window: int, how: int) -> bool:
        told.append(how)
        return True

    owner = QWidget()
    qtbot.addWidget(owner)
    guard = CaptureGuard(owner, affinity)
    guard.hide_windows(hide=True)
    window, dialog = QWidget(), QDialog()
    for each in (window, dialog):
        qtbot.addWidget(each)
        each.show()
    assert told == [WDA_EXCLUDEFROMCAPTURE] * 2
    assert guard.active
    guard.hide_windows(hide=False)
    assert told[2:] == [WDA_NONE] * 2
    assert not guard.active


def test_a_system_that_says_no_is_not_called_safe(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    guard = CaptureGuard(owner, lambda *_: False)
    guard.hide_windows(hide=True)
    owner.show()
    assert (guard.offered, guard.active) == (True, False)
    assert system_affinity() is None


class Log:
    """Remembers what the guards write; refuses or fails if told to."""

    def __init__(self, trouble: Exception | None = None) -> None:
        self.rows: list[tuple[object, ...]] = []
        self.trouble = trouble

    def copied(self, letters: int, about: About) -> frozenset[tuple[str, str]]:
        if self.trouble:
            raise self.trouble
        self.rows.append(("copied", letters, about))
        return frozenset()

    def jumped(self, seconds: int) -> frozenset[tuple[str, str]]:
        self.rows.append(("jumped", seconds))
        return frozenset()

    @property
    def acts(self) -> GuardActs:
        return GuardActs(self.copied, self.jumped)  # type: ignore[arg-type]


@pytest.fixture
def guards(qtbot: QtBot) -> Iterator[Guards]:
    window = QWidget()
    qtbot.addWidget(window)
    yield Guards(window, Device(None), Jobs(AtOnce()), lambda *_: True)
    QGuiApplication.clipboard().clear()


def test_copies_and_jumps_are_logged_while_a_vault_is_open(guards: Guards) -> None:
    log, clipboard = Log(), QGuiApplication.clipboard()
    clipboard.setText("før")
    guards.clock.jumped.emit(400)
    guards.begin(log.acts, lambda: None)
    clipboard.setText("åbent")
    guards.clock.jumped.emit(-400)
    guards.wipe()
    assert clipboard.text() == ""
    clipboard.setText("efter")
    guards.clock.jumped.emit(400)
    guards.end()
    assert log.rows == [("copied", 5, None), ("jumped", -400)]


@pytest.mark.parametrize("trouble", [Refused(NO), EnvironmentFault(NO, NO, NO)])
def test_what_cannot_be_logged_cannot_be_pasted(guards: Guards, trouble: Exception) -> None:
    told: list[object] = []
    guards._jobs.faulted.connect(told.append)
    guards.begin(Log(trouble).acts, lambda: None)
    QGuiApplication.clipboard().setText("hemmeligt")
    assert QGuiApplication.clipboard().text() == ""
    assert len(told) == (1 if isinstance(trouble, EnvironmentFault) else 0)
    guards.end()


def test_the_guards_say_what_is_in_force(qtbot: QtBot, guards: Guards) -> None:
    guards.signals.heard = Heard(screen=True, sleep=False)
    found = {each.name.source: each.state for each in guards.protections()}
    assert found["When the computer's screen is locked"] is State.ON
    assert found["Before the computer goes to sleep"] is State.NOT_OFFERED
    captures = "The windows cannot be photographed or shared from afar"
    assert found[captures] is State.ON
    guards._device.put(CAPTURE, "yes")
    guards.use_capture()
    found = {each.name.source: each.state for each in guards.protections()}
    assert found[captures] is State.OFF
    window = QWidget()
    qtbot.addWidget(window)
    plain = Guards(window, Device(None), Jobs(AtOnce()))
    last = plain.protections()[-1]
    assert (last.group, last.state) == (Group.SCREEN, State.NOT_OFFERED)


def test_every_system_has_its_ears(qapp: QApplication) -> None:
    owner = QObject()
    assert isinstance(system_signals(owner, "linux"), dbus_signals.DBusSignals)
    assert isinstance(system_signals(owner, "win32"), windows_signals.WindowsSignals)
    silent = system_signals(owner, "darwin")
    assert type(silent) is LockSignals
    silent.begin()
    silent.end()
    assert silent.heard == Heard()
    assert lock_signals.Heard() == Heard(False, False, False)


@pytest.mark.parametrize(
    ("number", "what", "why"),
    [
        (0x02B1, 0x7, ["screen"]),
        (0x02B1, 0x2, ["user"]),
        (0x02B1, 0x4, ["user"]),
        (0x02B1, 0x6, ["user"]),
        (0x02B1, 0x8, []),  # unlocked again
        (0x02B1, 0x1, []),
        (0x0218, 0x4, ["sleep"]),
        (0x0218, 0x12, []),  # awake again
        (0x000F, 0x7, []),
    ],
)
def test_windows_messages_ask_for_the_lock(
    qapp: QApplication, number: int, what: int, why: list[str]
) -> None:
    signals, heard = LockSignals(), list[str]()
    signals.asked.connect(heard.append)
    message = windows_signals.Message(None, number, what, 0)
    listener = windows_signals.MessageFilter(signals)
    address = ctypes.addressof(message)
    assert listener.nativeEventFilter(QByteArray(b"windows_generic_MSG"), address) == (False, 0)
    assert heard == why
    assert listener.nativeEventFilter(b"xcb_generic_event_t", address) == (False, 0)
    assert heard == why


def test_windows_is_asked_for_the_messages_of_the_session(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert not windows_signals.register(1)
    asked: list[int] = []

    def register(window: int) -> bool:
        asked.append(window)
        return True

    monkeypatch.setattr(windows_signals, "register", register)
    window = QWidget()
    qtbot.addWidget(window)
    signals = windows_signals.WindowsSignals(window)
    signals.begin()
    assert (len(asked), signals.heard) == (1, Heard(True, True, True))
    signals.end()
    stray = windows_signals.WindowsSignals(QObject())
    stray.begin()
    assert stray.heard == Heard()


def test_copying_from_a_case_names_the_case_and_never_the_words(tmp_path: Path) -> None:
    office: TestOffice = open_office(tmp_path)
    opened = open_case(office)
    note = NoteCopied(office.begin)
    note(7, (Kind.CASE, opened.case_id))
    note(8, (Kind.CONCERN, opened.concern_id))
    note(9)
    NoteClockJump(office.begin)(-3600)
    rows = office.database.sql.execute(
        "SELECT json_extract(l.leaf, '$.act'), json_extract(l.leaf, '$.about') "
        "FROM log_leaf l ORDER BY l.seq DESC LIMIT 4"
    ).fetchall()
    acts = [row[0] for row in rows]
    assert acts == [Act.CLOCK_JUMPED, Act.COPIED, Act.COPIED, Act.COPIED]
    assert opened.case_id in rows[3][1]
    assert opened.concern_id in rows[2][1]
    assert rows[1][1] == "[]"


def message(name: str, *given: object, path: str = "/own") -> QDBusMessage:
    made = QDBusMessage.createSignal(path, "org.example.Any", name)
    made.setArguments(list(given))
    return made


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")
def test_each_message_of_the_buses_is_understood(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    signals, heard = dbus_signals.DBusSignals(), list[str]()
    signals.asked.connect(heard.append)
    signals._own = "/own"
    found: dict[str, object] = {}
    monkeypatch.setattr(signals, "_property", lambda _path, name: found.get(name))
    session = dbus_signals.SESSION
    for told, state, why in (
        (message("PrepareForSleep", True), {}, ["sleep"]),
        (message("PrepareForSleep", False), {}, []),
        (message("ActiveChanged", True), {}, ["screen"]),
        (message("ActiveChanged", False), {}, []),
        (message("Lock"), {}, ["screen"]),
        (message("Lock", path="/other"), {}, []),
        (message("PropertiesChanged", session), {"Active": False}, ["user"]),
        (message("PropertiesChanged", session), {"LockedHint": True}, ["screen"]),
        (message("PropertiesChanged", session), {"Active": True}, []),
        (message("PropertiesChanged", "other"), {"Active": False}, []),
    ):
        found.clear()
        found.update(state)
        signals.on_message(told)
        assert heard == why
        heard.clear()
    signals._own = ""
    signals.on_message(message("Lock", path="/any"))
    assert heard == ["screen"]


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")
def test_without_a_bus_nothing_is_known_and_nothing_fails(qapp: QApplication) -> None:
    signals = dbus_signals.DBusSignals()
    for _ in range(2):
        signals.begin()
    assert signals._property("/own", "Active") is None or signals.heard.sleep
    signals.end()

"""Ways out of the practice vault that end something: done once, on a vault that nothing else needs."""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.backups.backup import Why
from models.forms.answers import Answers
from models.forms.definitions.in_meeting import ATTENDANCE, POINT
from models.kernel.clock import stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, MeetingId, ParticipantId
from models.kernel.text import plain
from models.usecases.close_meeting import CloseMeeting
from models.usecases.countersign import Countersign, CountersignSlip
from models.usecases.delete_case import DeleteCase
from models.usecases.exit_pack import AskForExit, MakeExit, ShowExit, Wish
from models.usecases.journalise import NumberCase
from models.usecases.keep_backups import BeginBackup
from models.usecases.meeting_minutes import MinutesOrder, PrintMinutes
from models.usecases.save_draft import Half, SaveDraft
from models.usecases.wants_second import wants_second
from storage.backup.desk import BackupDesk
from storage.exchange.age import AgeReader
from storage.exchange.age_keys import HybridIdentity
from storage.exit.desk import exit_desk
from storage.exit.stream import Plain
from storage.founding import add_user
from storage.paper.pdf import paint
from tests.faults.demo import Demo
from tests.faults.demo_outputs import SPELL, Way, keep_sealed
from tests.faults.seeded import Caught
from tests.handing import METTE, NEIGHBOUR, Pair, open_desk
from tests.holding import shared
from tests.moving import recall, sealed
from tests.office import keys_of
from tests.storage.exit.leaving import KEY, LEA, SEED, TO, ULLA

OTHER_SEED: Final = b"n" * 32


def minutes(demo: Demo, caught: Caught) -> None:
    """The meeting of the scenarios is held and closed; minutes for us and for each authority."""
    sql = "SELECT DISTINCT meeting_id FROM meeting_point"
    meeting = MeetingId(demo.values(sql)[0])
    people = f"FROM meeting_participant WHERE meeting_id = '{meeting}'"
    everybody = demo.values(f"SELECT id {people}")
    others = demo.values(f"SELECT id {people} AND authority <> ''")
    points = f"SELECT case_id FROM meeting_point WHERE meeting_id = '{meeting}'"  # noqa: S608
    cases = demo.values(points)
    demo.office.wait(days=14, minutes=35)
    rows = [{"who": who, "came": "came"} for who in everybody]
    _keep(demo, ATTENDANCE, {"attendance": rows}, (Kind.MEETING, str(meeting)))
    for case in cases:
        told: Answers = {
            "meeting": meeting, "conflicts": "none", "outcome": "go_on",
            "words": "Det går fremad.", "shared": [shared(who, "out") for who in others],
        }  # fmt: skip
        _keep(demo, POINT, told, (Kind.CASE, case))
    CloseMeeting(demo.begin, plain)(meeting)
    make = PrintMinutes(demo.begin, caught.paint, plain, SPELL)
    for who in (None, *map(ParticipantId, others)):
        make(MinutesOrder(meeting, who))


def _keep(demo: Demo, form: object, answers: Answers, about: tuple[Kind, str]) -> None:
    half = Half(form, answers, demo.office.clock.now(), about=about)  # type: ignore[arg-type]
    SaveDraft(demo.begin)(half)


def transfer(demo: Demo, caught: Caught) -> None:
    """A case on its way to another kommune."""
    pair = _neighbours(demo)
    keep_sealed(caught, sealed(pair, demo.sharing[0]), OTHER_SEED)
    pair.police.office.database.close()


def called_back(demo: Demo, caught: Caught) -> None:
    """The word that such a case is called back."""
    pair = _neighbours(demo)
    sealed(pair, demo.sharing[0])
    keep_sealed(caught, recall(pair, demo.sharing[0]), OTHER_SEED)
    pair.police.office.database.close()


def _neighbours(demo: Demo) -> Pair:
    other = open_desk(demo.folder / "other", b"n", NEIGHBOUR, METTE)
    pair = Pair(demo.pair.kommune, other, demo.pair.stick)
    pair.introduce()
    return pair


def deletion(demo: Demo, caught: Caught) -> None:
    """The proof that a closed case was deleted."""
    (case,) = map(CaseId, demo.values("SELECT id FROM case_file WHERE closed_at IS NOT NULL"))
    NumberCase(demo.begin)(case, "2026-77")
    DeleteCase(demo.begin, plain, caught.paint)(case, {"recorded": "not_worthy"})


def slip(demo: Demo, caught: Caught) -> None:
    """A slip that a second person signs."""
    with demo.begin() as work:
        about = (Kind.USER, "new-user")
        work.note(Note(Act.USER_ADDED, (about,)))
        asked = wants_second(work, Act.USER_ADDED, about)
        work.commit()
    assert asked is not None
    CountersignSlip(demo.begin, plain, caught.paint)(asked.id)


def backup(demo: Demo, caught: Caught) -> None:
    """Every file of a backup, and of the vault itself, as they lie on the disk."""
    BeginBackup(demo.begin, BackupDesk(demo.session))(Why.MANUAL)()
    folder = demo.session.folder.path
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        caught.keep(path.name, path.read_bytes())


def exit_pack(demo: Demo, caught: Caught) -> None:
    """The whole vault in one file; sealed, it holds nothing for whoever has no key."""
    caught.keep("afgang", Path(made_exit(demo)).read_bytes())


def made_exit(demo: Demo) -> str:
    """Leave with everything; return the pack's path."""
    with demo.office.database.transaction() as transaction:
        for user in (LEA, ULLA):
            add_user(transaction.sql, user, keys_of(user), stamp(demo.office.clock.now()))
        transaction.commit()
    desk = exit_desk(demo.session, plain, paint)
    lea, ulla = demo.office.begin_as(LEA), demo.office.begin_as(ULLA)
    AskForExit(lea, desk)(Wish("Infohuset lukker.", key=KEY, to=TO, compared=True))
    found = ShowExit(lea, desk)().open
    assert found is not None
    with ulla() as work:
        asked = work.exit_packs.get(found.id).countersignature
    Countersign(ulla)(asked)
    out = demo.folder / "out"
    out.mkdir()
    return MakeExit(lea, desk)(found.id, str(out)).written.path


def inside_exit(path: str, caught: Caught) -> None:
    """Keep what whoever has the key finds in a pack."""
    with Path(path).open("rb") as handle:
        reader = AgeReader(handle, (HybridIdentity(SEED),))
        reader.authenticate()
        with zipfile.ZipFile(Plain(reader.plain())) as archive:
            for name in archive.namelist():
                caught.keep(name, archive.read(name))


RARE: Final[Mapping[str, Way]] = {
    "minutes": minutes,
    "transfer": transfer,
    "recall": called_back,
    "deletion": deletion,
    "slip for a second person": slip,
    "backup": backup,
    "exit pack": exit_pack,
}

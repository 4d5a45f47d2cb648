"""Further cases for a tour that needs many at once: invented, opened, and nothing more."""

from typing import Final

from models.cases.case import PoliceAnswer
from models.concerns.looking_back import ids_of
from models.ports.work import BeginWork
from models.usecases.go_further import Further, GoFurther
from models.usecases.look_back import AcknowledgeEarlier, looked_back
from models.usecases.record_police_answer import RecordPoliceAnswer, Reply
from models.usecases.register_concern import Call, RegisterConcern

CROWD: Final = (
    ("Vilma Attrap", "16", "Taler om at rejse ud, siger en træner."),
    ("Bertram Skabelon", "17", "Er begyndt at gå sammen med ældre drenge i parken."),
    ("Asta Kladde", "15", "Trækker sig fra sine veninder, siger klasselæreren."),
)
"""Name, age and what was told; nobody of them exists."""


def open_more(begin: BeginWork, count: int) -> None:
    """Take up so many further concerns and open a case of each; runs on the database thread.

    Args:
        begin: opens a unit of work in the name of whoever is unlocked.
        count: how many, at most three.
    """
    for name, age, words in CROWD[:count]:
        with begin() as work:
            now = work.now
        answers = {
            "danger_now": "no", "words": words, "about_name": name, "about_age": age,
            "reporter_type": "private", "severity": "h72",
        }  # fmt: skip
        concern = RegisterConcern(begin)(Call(answers, now)).concern_id
        with begin() as work:
            shown = ids_of(looked_back(work, work.concerns.get(concern)))
        if shown:
            AcknowledgeEarlier(begin)(concern, shown)
        case = GoFurther(begin)(Further(concern)).case_id
        police = "Vagthavende, Demokredsens Politi"
        RecordPoliceAnswer(begin)(
            Reply(case, PoliceAnswer.MAY_CONTINUE, police, now, called_back=True)
        )

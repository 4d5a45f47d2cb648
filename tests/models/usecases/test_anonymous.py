"""An anonymous caller stays anonymous, whatever was typed before."""

from pathlib import Path

import pytest

from models.concerns.reporter import SEALED
from models.kernel.events import Kind
from models.usecases.register_concern import Call, RegisterConcern
from tests.office import open_office

ANSWERS = {
    "danger_now": "no",
    "words": "Set i gården",
    "reporter_type": "private",
    "reporter_name": "Nabo Testesen",
    "severity": "h72",
}


@pytest.mark.parametrize(
    ("named", "kept"), [("anonymous", None), ("named", "Nabo Testesen"), ("", "Nabo Testesen")]
)
def test_the_name_is_kept_exactly_when_it_may_be(
    tmp_path: Path, named: str, kept: str | None
) -> None:
    office = open_office(tmp_path)
    call = Call({**ANSWERS, "reporter_named": named}, office.clock.now())
    registered = RegisterConcern(office.begin)(call)
    with office.begin() as work:
        stored = work.answers.latest("call", (Kind.CONCERN, registered.concern_id))
        sealed = work.identities.of_concern(registered.concern_id)
        inside = work.identities.open(sealed.id) if sealed else {}
    assert stored is not None
    assert stored.answers.get("reporter_name") == (SEALED if kept else None)
    assert inside.get("reporter_name") == kept

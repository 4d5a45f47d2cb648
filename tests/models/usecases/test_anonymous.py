"""An anonymous caller stays anonymous, whatever was typed before."""

from pathlib import Path

import pytest

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
    assert stored is not None
    assert stored.answers.get("reporter_name") == kept

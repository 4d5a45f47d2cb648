"""Files for programs, laid out so that a person can read them on the check page."""

import json
from typing import Any, Final

from models.usecases.prepare_handover import Prepared

_SET_IN: Final = 2


def json_words(data: bytes) -> str:
    """Return a JSON file with a line for each member."""
    return _laid_out(json.loads(data))


def manifest_words(prepared: Prepared) -> str:
    """Return what will be signed; number in the order, hour and checkpoint come with the seal."""
    grounds = prepared.grounds
    return _laid_out(
        {
            "number": prepared.number,
            "recipient": prepared.to,
            "request": grounds.request(),
            "disclosure": grounds.disclosure(),
            "files": [
                {"name": each.name, "sha256": each.sha256, "length": each.length}
                for each in prepared.whole.entries
            ],
        }
    )


def _laid_out(value: Any) -> str:  # noqa: ANN401 - whatever JSON holds
    return json.dumps(value, indent=_SET_IN, ensure_ascii=False)

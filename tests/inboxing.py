"""Bundles in a police vault, signed as a kommune would, with what the tests need in them."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from models.exchange.strict_json import canonical
from models.exchange.trial import trial_grounds
from models.kernel.ids import BundleId
from models.law.requests import Ask
from tests.handing import Pair
from tests.storage.exchange.hostile_files import POLICE_SEED, pack, resigned, unpack

AGREED = {"afterwards": "delete", "by": "2026-03-01", "words": "Slettes efter vurderingen."}


def received(pair: Pair, *codes: str, **changes: Any) -> BundleId:
    """Let the police open a bundle whose manifest has these members."""
    sealed = pair.sealed(*(codes or ("subject",)))
    files = unpack(sealed.file.path, POLICE_SEED)
    path = Path(sealed.file.path)
    path.write_bytes(pack(resigned(files, **changes)))
    bundle = pair.police.receive(str(path)).bundle_id
    signed = "UPDATE bundle_out SET manifest = :manifest, manifest_sha256 = :digest"
    with pair.police.office.begin() as work:
        manifest = work.bundles.received(bundle).manifest
    pair.kommune.office.database.execute(
        signed, {"manifest": manifest, "digest": sha256(manifest).hexdigest()}
    )
    return bundle


def settled(pair: Pair, **changes: Any) -> BundleId:
    """Let the police open, answer and journalise a bundle."""
    bundle = received(pair, **changes)
    today = pair.police.office.clock.now().date().isoformat()
    pair.police.answer(bundle, {"how": "phone", "day": today})
    pair.police.journalise(bundle, {"number": "0700-1", "day": today})
    return bundle


def trial(pair: Pair) -> BundleId:
    """Let the police open a trial shipment: a bundle without any item."""
    files = unpack(pair.sealed("subject").file.path, POLICE_SEED)
    case = canonical({**json.loads(files["case.json"]), "items": []})
    manifest = json.loads(files["manifest.json"])
    listed = [
        {**each, "sha256": sha256(case).hexdigest(), "length": len(case)}
        if each["name"] == "case.json"
        else each
        for each in manifest["files"]
    ]
    grounds = trial_grounds(Ask.ORIENTATION, "70203040", "Vi prøver vejen.")
    files = resigned(
        {**files, "case.json": case}, trial=True, files=listed,
        request=grounds.request(), disclosure=grounds.disclosure(),
    )  # fmt: skip
    path = pair.stick / "trial.age"
    path.write_bytes(pack(files))
    return pair.police.receive(str(path)).bundle_id

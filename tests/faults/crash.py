"""What a power cut can leave of a folder, rebuilt from the record of all that was written.

The model is harsher than ext4: until a file was synced, each write to it may be there, not
be there, be torn at a sector of 512 bytes, or be zeros or rubbish; until its folder was
synced, a file that was made, renamed or deleted may be under either name, and such changes
may be kept in any order. A drive that lies about a sync is outside it.
"""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

SECTOR: Final = 512
HEAD: Final = struct.Struct("<cIQQ")
MODES: Final = ("none", "all", "some", "order", "some")
"""What is kept of what was not synced: nothing, everything, a mix, or the oldest part."""


class Event(NamedTuple):
    """One change, as disk.c records it; ``data`` is what was written, or the new name."""

    kind: str
    path: str
    offset: int
    data: bytes


def events(record: Path) -> Iterator[Event]:
    """Yield what was recorded, in order."""
    data, at = record.read_bytes(), 0
    while at < len(data):
        kind, length, offset, size = HEAD.unpack_from(data, at)
        at += HEAD.size
        path = data[at : at + length].decode()
        at += length
        yield Event(kind.decode(), path, offset, data[at : at + size])
        at += size


@dataclass
class Content:
    """A file's bytes: what is on the disk, and what is on its way there."""

    safe: bytes = b""
    coming: list[Event] = field(default_factory=list)

    def sync(self) -> None:
        self.safe, self.coming = self.after(self.coming), []

    def after(self, kept: list[Event]) -> bytes:
        found = bytearray(self.safe)
        for event in kept:
            put(found, event)
        return bytes(found)

    def crashed(self, dice: random.Random, mode: str) -> bytes:
        if mode == "none":
            return self.safe
        if mode == "all":
            return self.after(self.coming)
        if mode == "order":
            return self.after(self.coming[: dice.randrange(len(self.coming) + 1)])
        found = bytearray(self.safe)
        for event in self.coming:
            spoilt = fate(event, dice)
            if spoilt is not None:
                put(found, spoilt)
        return bytes(found)


def put(found: bytearray, event: Event) -> None:
    """Do to the bytes what the event did."""
    if event.kind == "T":
        if len(found) > event.offset:
            del found[event.offset :]
        found.extend(bytes(event.offset - len(found)))
        return
    found.extend(bytes(max(0, event.offset - len(found))))
    found[event.offset : event.offset + len(event.data)] = event.data


def fate(event: Event, dice: random.Random) -> Event | None:
    """Return what came of a write that was under way: whole, torn, rubbish, or nothing."""
    chance, size = dice.random(), len(event.data)
    if chance < 0.5:
        return event
    if event.kind != "W" or chance > 0.7:
        return None
    if chance < 0.62 and size > SECTOR:
        cut = dice.randrange(1, size // SECTOR + 1) * SECTOR
        if dice.random() < 0.5:
            return event._replace(data=event.data[:cut])
        return event._replace(offset=event.offset + cut, data=event.data[cut:])
    rubbish = bytes(size) if dice.random() < 0.5 else dice.randbytes(size)
    return event._replace(data=rubbish)


class Entry(NamedTuple):
    """A change of a folder that is not synced: (link, unlink or rename), names, content."""

    kind: str
    name: str
    to: str
    content: Content | None


@dataclass
class Disk:
    """A folder as the program sees it, and as a power cut would leave it.

    Content None stands for a folder.
    """

    root: str
    live: dict[str, Content | None] = field(default_factory=dict)
    safe: dict[str, Content | None] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)

    def feed(self, event: Event) -> None:
        """Take up one change."""
        path = event.path
        if event.kind in "CD":
            content = Content() if event.kind == "C" else None
            self._change(Entry("link", path, "", content))
        elif event.kind in "WT":
            self._file(path).coming.append(event)
        elif event.kind == "U":
            self._change(Entry("unlink", path, "", None))
        elif event.kind == "R":
            self._change(Entry("rename", path, event.data.decode(), self.live.get(path)))
        elif event.kind == "S":
            self._sync(path)

    def _file(self, path: str) -> Content:
        found = self.live[path]
        assert found is not None, f"{path} is a folder"
        return found

    def _change(self, entry: Entry) -> None:
        apply(self.live, entry)
        self.entries.append(entry)

    def _sync(self, path: str) -> None:
        content = self.live.get(path)
        if content is not None:
            content.sync()
            return
        for entry in self.entries:
            if path == parent(entry):
                apply(self.safe, entry)
        self.entries = [entry for entry in self.entries if path != parent(entry)]

    def crashed(self, dice: random.Random, mode: str) -> dict[str, bytes | None]:
        """Return what lies there when the power is back: bytes by name; None is a folder."""
        there = dict(self.safe)
        for entry in self._kept(dice, mode):
            apply(there, entry)
        return {
            str(PurePosixPath(path).relative_to(self.root)): (
                None if content is None else content.crashed(dice, mode)
            )
            for path, content in there.items()
        }

    def _kept(self, dice: random.Random, mode: str) -> list[Entry]:
        if mode == "none":
            return []
        if mode == "all":
            return self.entries
        if mode == "order":
            return self.entries[: dice.randrange(len(self.entries) + 1)]
        return [entry for entry in self.entries if dice.random() < 0.5]


def apply(names: dict[str, Content | None], entry: Entry) -> None:
    """Do to the names what the entry did."""
    if entry.kind == "rename":
        names.pop(entry.name, None)
        names[entry.to] = entry.content
    elif entry.kind == "unlink":
        names.pop(entry.name, None)
    else:
        names[entry.name] = entry.content


def parent(entry: Entry) -> str:
    """Return the folder whose sync makes the entry last."""
    return str(PurePosixPath(entry.to or entry.name).parent)


def lay_out(state: dict[str, bytes | None], folder: Path) -> None:
    """Write such a state to an empty folder; what lies in a folder that is not there is lost."""
    folder.mkdir()
    for name, data in sorted(state.items()):
        path = folder / name
        if not path.parent.is_dir():
            continue
        if data is None:
            path.mkdir()
        else:
            path.write_bytes(data)

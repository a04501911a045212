"""Plays a power loss: every change of the library's files is written down, and what a disk may have kept of it is tried.

A disk keeps all that was synced. Of what was written since, each write may be there, not, or in part, in sectors.
"""
import pathlib
import random
import shutil

from shelf import Outcome

SECTOR = 512


class Disk:
    """Files as far as they are safe, and what is under way to them."""

    def __init__(self, start):
        self.safe = dict(start)
        self.waiting = []  # (path, change)

    def apply(self, kind, path, offset, data):
        if kind == "sync":
            self._settle(lambda waiting: waiting == path)
        else:
            self.waiting.append((path, (kind, offset, data)))

    def _settle(self, matches):
        for path, change in self.waiting:
            if matches(path):
                change_file(self.safe, path, change)
        self.waiting = [(path, change) for path, change in self.waiting if not matches(path)]

    def after_loss(self):
        files = dict(self.safe)
        kept = random.choice([0, 0.3, 0.7, 1])
        for path, change in self.waiting:
            if random.random() < kept:
                change_file(files, path, torn(change) if random.random() < 0.2 else change)
        return files


def torn(change):
    kind, offset, data = change
    return (kind, offset, data[: random.randrange(len(data) // SECTOR + 1) * SECTOR]) if kind == "write" else change


def change_file(files, path, change):
    kind, offset, data = change
    if kind == "unlink":
        files.pop(path, None)
    elif kind == "rename":
        files[data.decode()] = files.pop(path, b"")
    elif kind == "truncate":
        files[path] = files.get(path, b"")[:offset].ljust(offset, b"\0")
    else:
        content = bytearray(files.get(path, b""))
        content.extend(b"\0" * (offset - len(content)))
        content[offset : offset + len(data)] = data
        files[path] = bytes(content)


def read_log(log):
    """(kind, path, offset, data) of every change; ("done", key, 0, b"") where a star was acknowledged."""
    content = log.read_bytes()
    at = 0
    while at < len(content):
        end = content.index(b"\n", at)
        kind, rest = content[at:end].decode().split(" ", 1)
        path, offset, size = rest.rsplit(" ", 2)
        at = end + 1
        data = content[at : at + int(size)] if kind in ("write", "rename") else b""
        at += len(data)
        yield kind, path, int(offset), data


def record(shelf, papers, digests):
    """Stars one paper after the other and imports in between; the log of it."""
    log = shelf.root / "log"
    setting = {"LD_PRELOAD": str(shelf.preload), "PAPERLARK_FAULT_FOLDER": str(shelf.folder), "PAPERLARK_FAULT_LOG": str(log)}
    for number, key in enumerate(papers):
        if number % 5 == 2:
            shelf.must("import", *digests[number * 3 : number * 3 + 3], **setting)
        shelf.must("mark", key, "--star", **setting)
        with open(log, "ab") as file:
            file.write(f"done {key} 0 0\n".encode())
    return [change for change in read_log(log) if not change[1].endswith("-shm")]  # shared memory, made anew


def powerloss(shelf, words):
    outcome = Outcome("powerloss", tried=words.count or (20 if words.short else 200))
    papers = shelf.with_samples()[:25]
    digests = sorted(path for path in shelf.digests(500).rglob("*") if path.is_file())
    start = {str(path): path.read_bytes() for path in shelf.folder.iterdir() if not path.name.endswith("-shm")}
    changes = record(shelf, papers, digests)
    place = shelf.root / "after"
    for number in range(1, outcome.tried + 1):
        disk = Disk(start)
        acknowledged = []
        for kind, path, offset, data in changes[: random.randrange(1, len(changes))]:
            if kind == "done":
                acknowledged.append(path)
            elif kind != "sync" or not words.without_sync:
                disk.apply(kind, path, offset, data)
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for path, content in disk.after_loss().items():
            (place / pathlib.Path(path).name).write_bytes(content)
        library = place / shelf.file.name
        states = shelf.states(library)
        lost = [key for key in acknowledged if not (states or {}).get(key, {}).get("starred")]
        if lost:
            outcome.failures.append((number, f"lost {len(lost)} of {len(acknowledged)} acknowledged stars"))
        if findings := shelf.findings(library):
            outcome.failures.append((number, findings))
        outcome.count("with something under way" if disk.waiting else "at rest")
    return outcome

"""A library in a folder of its own, the program that uses it, and what a trial found."""
import dataclasses
import json
import os
import pathlib
import shutil
import subprocess

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "resources/samples"
HANG = 60  # seconds: nothing here takes one


@dataclasses.dataclass
class Outcome:
    trial: str
    tried: int = 0
    notes: dict = dataclasses.field(default_factory=dict)
    failures: list = dataclasses.field(default_factory=list)

    def count(self, what):
        self.notes[what] = self.notes.get(what, 0) + 1

    def __str__(self):
        told = "".join(f", {number} {what}" for what, number in self.notes.items())
        lines = [f"{self.trial}: {self.tried - len(set(number for number, _ in self.failures))} of {self.tried} held{told}"]
        return "\n".join(lines + [f"  trial {number}: {what}" for number, what in self.failures[:20]])


class Shelf:
    def __init__(self, build, folder):
        self.program = build / "app/paperlark"
        self.maker = build / "tests/bench/make-digests"
        self.preload = build / "tests/faults/libfaultycalls.so"
        self.root = folder
        self.folder = folder / "library"
        self.folder.mkdir()
        self.file = self.folder / "library.db"

    def run(self, *words, library=None, **more):
        environment = os.environ | {"LC_ALL": "C.UTF-8"} | more
        return subprocess.run([self.program, *words, "--library", library or self.file], env=environment, capture_output=True,
                              text=True, timeout=HANG, check=False)

    def must(self, *words, **more):
        done = self.run(*words, **more)
        if done.returncode != 0:
            raise RuntimeError(f"paperlark {' '.join(map(str, words))}: {done.stderr}")
        return done.stdout

    def start(self, *words):
        return subprocess.Popen([self.program, *words, "--library", self.file], stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)

    def with_samples(self):
        self.must("import", SAMPLES)
        return [json.loads(line)["id"] for line in self.must("query", "--json").splitlines()]

    def digests(self, papers):
        folder = self.root / "digests"
        subprocess.run([self.maker, "--papers", str(papers), folder], check=True, capture_output=True)
        return folder

    def keep(self):
        """The library as it is now, to begin each trial from."""
        shutil.copytree(self.folder, self.root / "kept")

    def again(self):
        shutil.rmtree(self.folder)
        shutil.copytree(self.root / "kept", self.folder)

    def dump(self, library=None):
        return self.must("library", "dump", library=library)

    def states(self, library=None):
        """What the reader did, by paper; None: the library can't be read."""
        done = self.run("library", "dump", library=library)
        if done.returncode != 0:
            return None
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        return {row["state"]: row for row in rows if "state" in row}

    def findings(self, library=None):
        """Empty: whole."""
        done = self.run("library", "check", library=library)
        return "" if done.returncode == 0 else f"check says {done.returncode}: {(done.stderr or done.stdout).strip()}"

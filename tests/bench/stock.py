"""The libraries that are measured: made once for each size, in the build folder, and again when the schema moved on."""
import contextlib
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

DROPPED_PAPERS = 2200
DROPPED_FILES = 300


class Stock:
    def __init__(self, build, papers, environment, fresh=False):
        self.build = build
        self.papers = papers
        self.environment = environment
        self.folder = build / "bench" / str(papers)
        self.digests = self.folder / "digests"
        self.library = self.folder / "library.db"
        if fresh:
            shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._make("digests", self._make_digests)
        self._make("drop", self._make_drop)
        self.plain = self.folder / "raw.db"
        self._make("raw.db", lambda path: self.insert_plainly())
        if self.library.exists() and schema(self.library) != self._current_schema():
            remove_library(self.library)
        self._make("library.db", lambda path: self.run("paperlark", "--library", path, "import", self.digests))

    def tool(self, name):
        return self.build / ("app" if name == "paperlark" else "tests/bench") / name

    def run(self, name, *words):
        return subprocess.run([self.tool(name), *map(str, words)], env=self.environment, stdout=subprocess.PIPE, text=True,
                              check=True).stdout

    def insert_plainly(self):
        """CPU milliseconds for INSERT of the same papers into plain SQLite with FTS5."""
        return self.figures("insert", 1)[0][2]

    def figures(self, benchmark, rounds):
        """(goal's key, ours, anchor) as the program paperlark-bench measured them."""
        output = self.run("paperlark-bench", benchmark, "--papers", self.papers, "--folder", self.folder, "--rounds", rounds)
        lines = [line.split("\t") for line in output.splitlines()]
        return [(goal, float(ours), float(anchor)) for goal, _, ours, anchor in lines]

    def _make(self, name, make):
        path = self.folder / name
        if not path.exists():
            print(f"(making {path})", file=sys.stderr, flush=True)
            make(path)

    def _make_digests(self, folder):
        self.run("make-digests", "--papers", self.papers, folder)

    def _make_drop(self, folder):
        """Files that came after the library's last day."""
        everything = folder.with_name("drop.all")
        self.run("make-digests", "--papers", DROPPED_PAPERS, "--seed", 2, "--last-day", "2026-06-30", "--days", 125, everything)
        files = sorted(path for path in everything.rglob("*") if path.is_file())[:DROPPED_FILES]
        for file in files:
            kept = folder / file.relative_to(everything)
            kept.parent.mkdir(parents=True, exist_ok=True)
            file.rename(kept)
        shutil.rmtree(everything)

    def _current_schema(self):
        with tempfile.TemporaryDirectory() as folder:
            empty = pathlib.Path(folder) / "empty.db"
            self.run("paperlark", "--library", empty, "query", "x")
            return schema(empty)


def remove_library(file):
    """With the log and the index of it that SQLite keeps beside the file."""
    for part in file.parent.glob(file.name + "*"):
        part.unlink()


def schema(file):
    """Every statement that made it."""
    with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as library:
        return sorted(library.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))

"""The window itself, on a screen of its own: killed while a note is typed, and started on a library that is damaged."""
import json
import os
import random
import shutil
import signal
import subprocess
import time

from shelf import Outcome

SAFE = 2.0  # seconds: what was typed before is there after a crash
START = 30
LETTERS = "abcdefghijklmnopqrstuvwxyz"
PAGE = 8192


class Screen:
    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"], pass_fds=[write],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.display = {"DISPLAY": ":" + number.readline().strip()}
        self.manager = subprocess.Popen(["openbox"], env=os.environ | self.display, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)

    def do(self, *words):
        return subprocess.run(["xdotool", *words], env=os.environ | self.display, capture_output=True, text=True, check=False)

    def window(self, shelf):
        settings = shelf.root / "settings"
        settings.mkdir(exist_ok=True)
        process = subprocess.Popen([shelf.program, "--library", shelf.file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=os.environ | self.display | {"XDG_CONFIG_HOME": str(settings), "QT_QPA_PLATFORM": "xcb"})
        began = time.monotonic()
        while time.monotonic() - began < START and not self.do("search", "--onlyvisible", "--pid", str(process.pid)).stdout:
            time.sleep(0.1)
        time.sleep(1.5)
        return process

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


def draft_of(shelf):
    file = shelf.file.with_name(shelf.file.name + ".draft")
    return json.loads(file.read_text(encoding="utf-8"))["note"] if file.exists() else ""


def kill_while_typing(shelf, screen, number, outcome):
    process = screen.window(shelf)
    screen.do("key", "c")
    time.sleep(0.5)
    typed = []
    until = time.monotonic() + random.uniform(3, 6)
    while time.monotonic() < until:
        letter = random.choice(LETTERS)
        screen.do("type", letter)
        typed.append((time.monotonic(), letter))
    killed = time.monotonic()
    process.send_signal(signal.SIGKILL)
    process.wait()
    text = "".join(letter for _, letter in typed)
    safe = "".join(letter for moment, letter in typed if killed - moment >= SAFE)
    kept = draft_of(shelf)
    lost = [killed - moment for moment, _ in typed[len(kept) :]]
    outcome.notes["s of typing lost at most"] = max(outcome.notes.get("s of typing lost at most", 0), round(max(lost, default=0), 2))
    if not text.startswith(kept) or len(kept) < len(safe):
        outcome.failures.append((number, f"of {text} only {kept} was kept; {safe} was {SAFE} s old"))
    shelf.file.with_name(shelf.file.name + ".draft").unlink(missing_ok=True)


def restore_at_start(shelf, screen, number, papers, outcome):
    shelf.must("mark", *papers[:3], "--star")
    shelf.must("library", "backup")
    shelf.must("mark", *papers[3:6], "--star")
    with open(shelf.file, "r+b") as library:
        library.truncate(shelf.file.stat().st_size - 20 * PAGE)
    process = screen.window(shelf)
    screen.do("key", "Return")
    began = time.monotonic()
    while time.monotonic() - began < START and not list(shelf.folder.glob("library.damaged-*.db")):
        time.sleep(0.2)
    time.sleep(2)
    process.terminate()
    process.wait()
    if not list(shelf.folder.glob("library.damaged-*.db")):
        outcome.failures.append((number, "Enter did not put the backup in the place of the damaged library"))
    if findings := shelf.findings():
        outcome.failures.append((number, findings))
    starred = [key for key, state in (shelf.states() or {}).items() if state.get("starred")]
    if not set(papers[:3]) <= set(starred):
        outcome.failures.append((number, "the stars of the backup are gone"))


def not_begun_anew(shelf, screen, number, outcome):
    """A library that a window had open is away at the next start."""
    process = screen.window(shelf)
    process.terminate()
    process.wait()
    before = shelf.dump()
    away = shelf.root / "away"
    shelf.folder.rename(away)
    process = screen.window(shelf)
    if shelf.folder.exists():
        outcome.failures.append((number, "an empty library was begun in the place of one that is away"))
        shutil.rmtree(shelf.folder)
    away.rename(shelf.folder)
    screen.do("key", "Return")  # try again
    time.sleep(3)
    if process.poll() is not None:
        outcome.failures.append((number, "the library is back, and the window does not open"))
    process.terminate()
    process.wait()
    if shelf.dump() != before:
        outcome.failures.append((number, "it came back as another library"))


def windows(shelf, words):
    outcome = Outcome("windows")
    if any(shutil.which(name) is None for name in ("Xvfb", "openbox", "xdotool")):
        outcome.count("skipped: there is no virtual screen, see packaging/install-deps --test")
        return outcome
    papers = shelf.with_samples()
    outcome.tried = 2 + (words.count or (2 if words.short else 10))
    screen = Screen()
    try:
        for number in range(1, outcome.tried - 1):
            kill_while_typing(shelf, screen, number, outcome)
        not_begun_anew(shelf, screen, outcome.tried - 1, outcome)
        restore_at_start(shelf, screen, outcome.tried, papers, outcome)
    finally:
        screen.close()
    return outcome

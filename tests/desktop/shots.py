"""Pictures of the window: what is set, what is pressed, and the digests they show."""
import contextlib
import dataclasses
import pathlib
import shutil
import sqlite3
import subprocess
import time

from screen import until

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources/samples"
SCOPE = "2412.13649"  # told by four digests in three languages
QWEN = "2412.15115"
MANY, MATHS = "2412.90001", "2412.90002"  # of special_digest()
WIDE, NARROW = (1440, 900), (360, 780)


@dataclasses.dataclass(frozen=True)
class Shot:
    name: str
    words: str
    paper: str = SCOPE
    size: tuple = WIDE
    languages: str = "ko, en, zh"
    settings: tuple = ()  # lines of the settings file: "view/theme=night"
    keys: tuple = ()  # pressed before the picture


def special_digest(folder):
    """A day in our own words with what the samples do not have."""
    authors = ", ".join(f"{first} {last}" for last in LAST_NAMES for first in FIRST_NAMES)
    rows = [
        (MANY, "A Survey Told by a Whole Department", authors,
         "- Six hundred and sixty-three people describe one measuring campaign. - Each group reports its own part; the last chapter joins them."),
        (MATHS, "Sorting in $O(n \\\\log n)$ with $\\\\alpha$-Balanced Trees and A* Search", "Ada Quince, Bo Thornbury",
         "- The bound $x_{i}^{2} \\\\leq \\\\sigma \\\\times 10^{-3}$ holds for every $i$, and costs $5 a run. - `sort_rows(table, key=None)` is the only call. "
         "- Speed rises by 35 %, from 1.2 s to 0.8 s. - An unknown $\\\\mysterymacro{x}$ stays as it is typed."),
    ]
    path = folder / "our-words/2024-12-23.md"
    path.parent.mkdir()
    lines = ["| Title | Authors | Summary |", "|---|---|---|"]
    lines += [f"| [{title}](https://arxiv.org/abs/{paper}) | {people} | {text} |".replace("\\\\", "\\") for paper, title, people, text in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


FIRST_NAMES = ["Ada", "Bo", "Cleo", "Dov", "Edda", "Finn", "Gus", "Hana", "Ivo", "Jun", "Kaia", "Lev", "Mina"]
LAST_NAMES = [a + b for a in ["Quin", "Thorn", "Ember", "Marl", "Hollo", "Tarn", "Wick"] for b in ["ce", "bury", "ton", "well", "ley", "by", "er"]] + ["Ash", "Oak"]


def write_settings(screen, shot):
    folder = pathlib.Path(screen.environment["XDG_CONFIG_HOME"]) / "paperlark"
    folder.mkdir(exist_ok=True)
    lines = (f"reading/languages={shot.languages}", f"session/currentPaper={shot.paper}", *shot.settings)
    groups = {}
    for line in lines:
        group, rest = line.split("/", 1)
        groups.setdefault(group, []).append(rest)
    text = "".join(f"[{group}]\n" + "".join(f"{line}\n" for line in rest) for group, rest in groups.items())
    (folder / "paperlark.conf").write_text(text, encoding="utf-8")


def press(screen, window, key):
    if key.startswith("type:"):
        screen.xdotool("type", "--delay", "20", key.removeprefix("type:"))
    elif key.startswith("click:"):
        screen.xdotool("mousemove", "--window", window, *key.removeprefix("click:").split(","), "click", 1)
    elif key.startswith("wheel:"):
        screen.xdotool("mousemove", "--window", window, *key.removeprefix("wheel:").split(","), "click", "--repeat", 40, 5)
    else:
        screen.xdotool("key", key)
    time.sleep(0.3)


def place_of(screen, window):
    """WIDTHxHEIGHT+X+Y, without the frame."""
    told = subprocess.run(["xwininfo", "-id", window], env=screen.environment, capture_output=True, text=True, check=True).stdout
    facts = dict(line.strip().split(":", 1) for line in told.splitlines() if ":" in line)
    x, y = (int(facts[f"Absolute upper-left {axis}"]) for axis in "XY")
    return f"{int(facts['Width'])}x{int(facts['Height'])}+{x}+{y}"


def take(screen, program, kept, shot, picture):
    """Into the file `picture`, of a copy of the library `kept`: what was begun in the picture before would come back."""
    write_settings(screen, shot)
    library = screen.folder / "shown/library.db"
    shutil.rmtree(library.parent, ignore_errors=True)
    library.parent.mkdir()
    shutil.copy(kept, library)
    process = screen.start([program, "--library", library])
    window = screen.window_of(process, "Paperlark")
    screen.xdotool("windowsize", "--sync", window, *shot.size)
    screen.xdotool("windowmove", "--sync", window, 20, 40)
    time.sleep(0.7)  # not at_rest: a caret never rests
    for key in shot.keys:
        press(screen, window, key)
    time.sleep(0.7)
    raw = screen.folder / "picture.png"
    subprocess.run(["import", "-window", "root", "-crop", place_of(screen, window), "+repage", raw], env=screen.environment,
                   check=True)  # of the screen: a dialog is a window of its own
    subprocess.run(["convert", raw, "-strip", "+dither", "-colors", "255", f"PNG8:{picture}"], check=True)
    process.terminate()
    until("the window closes", lambda: process.poll() is not None)


def with_sources(library):
    """Two sources, one of which has trouble, and what was asked for them."""
    now = int(time.time()) * 1000
    with contextlib.closing(sqlite3.connect(library)) as file, file:
        for position, (kind, name, place, success, failures, error) in enumerate([
                ("day-template", "Our morning digest", "https://digests.example/{yyyy}/{MM}/{dd}.md", now - 3600_000, 0, ""),
                ("single", "A page of many days", "https://papers.example/README.md", None, 2,
                 "papers.example has trouble of its own (answer 503).")]):
            file.execute("INSERT INTO subscriptions(position, kind, name, place, schedule, hours, paused, last_success, next_try, failures, error)"
                         " VALUES(?, ?, ?, ?, 'hours', 6, 0, ?, ?, ?, ?)", (position, kind, name, place, success, now + 7200_000, failures, error))
        for minutes, source, address, status, size, took, result in [
                (62, 2, "https://papers.example/README.md", 503, 1_204, 310, "papers.example has trouble of its own (answer 503)."),
                (61, 1, "https://digests.example/2024/12/23.md", 200, 48_310, 182, "14 papers"),
                (60, 1, "https://digests.example/2024/12/20.md", 304, 0, 95, "not changed")]:
            file.execute("INSERT INTO requests(at, subscription, address, status, bytes, milliseconds, result) VALUES(?, ?, ?, ?, ?, ?, ?)",
                         (now - minutes * 60_000, source, address, status, size, took, result))


def fill(screen, program, folder):
    """A library of the sample days and of what they lack."""
    library = folder / "library.db"
    subprocess.run([program, "--library", library, "import", SAMPLES, special_digest(folder)], env=screen.environment,
                   stdout=subprocess.DEVNULL, check=True)
    return library

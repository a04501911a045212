"""Whole programs: what they need to start and to import."""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time

from newsboat import Newsboat, write_feeds
from stock import remove_library


def medians(rounds):
    """Of several {name: figure}: the median of each."""
    return {name: statistics.median(figures[name] for figures in rounds) for name in rounds[0]}


HANG = 120  # seconds
LEAVE = {"PAPERLARK_BENCH_LEAVE": "1"}  # at the first picture


def started(words, environment):
    """The figures that FirstPicture prints."""
    start = {"PAPERLARK_BENCH_STARTED": str(time.monotonic_ns())}
    output = subprocess.run(words, env=environment | start, stdout=subprocess.PIPE, text=True, check=True, timeout=HANG).stdout
    return {name: float(figure) for name, figure in (line.split() for line in output.splitlines())}


COUNTERS = [  # what counts a program's instructions, and the words before the number
    (["perf", "stat", "-x", ",", "-e", "instructions:u"], r"^(\d+),,instructions"),
    (["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"], r"Collected : (\d+)"),
]


def million_instructions(words, environment):
    """Until the first picture; 0 where nothing can count them."""
    for counter, pattern in COUNTERS:
        if shutil.which(counter[0]):
            said = subprocess.run([*counter, *words], env=environment | LEAVE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                  check=False).stderr
            if found := re.search(pattern, said, re.MULTILINE):
                return int(found[1]) / 1e6
    return 0


def start_figures(stock, environment, rounds):
    empty_words, words = [stock.tool("empty-window")], [stock.tool("start-window"), stock.library]
    started(words, environment | LEAVE)  # warms the caches and leaves the settings of a second start
    empty_rounds, own_rounds = [], []
    for _ in range(rounds):
        empty_rounds.append(started(empty_words, environment))
        own_rounds.append(started(words, environment))
    empty, own = medians(empty_rounds), medians(own_rounds)
    for goal, figure in [("start", "picture"), ("start.cpu", "cpu"), ("memory",) * 2, ("idle.memory",) * 2, ("idle.cpu",) * 2]:
        yield goal, own[figure], empty[figure]
    yield "start.instructions", million_instructions(words, environment), million_instructions(empty_words, environment)


def times(words, environment):
    """CPU and wall milliseconds of a program that ends well."""
    start = time.monotonic()
    process = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{words} ended with {process.returncode}")
    return {"cpu": (usage.ru_utime + usage.ru_stime) * 1e3, "wall": (time.monotonic() - start) * 1e3}


def import_times(stock, environment, rounds):
    with tempfile.TemporaryDirectory(prefix="paperlark-bench-") as folder:
        folder = pathlib.Path(folder)
        library = folder / "library.db"
        newsboat = Newsboat(write_feeds(stock, folder / "feeds"), folder / "newsboat") if Newsboat.is_installed() else None
        own_rounds, raw_rounds, newsboat_rounds = [], [], []
        for _ in range(rounds):
            raw_rounds.append({"cpu": stock.insert_plainly()})
            if newsboat:
                newsboat_rounds.append(times(newsboat.command(), environment))
            remove_library(library)
            own_rounds.append(times([stock.tool("paperlark"), "--library", library, "import", stock.digests], environment))
        own = medians(own_rounds)
        yield "import", own["cpu"], medians(raw_rounds)["cpu"]
        if newsboat:
            theirs = medians(newsboat_rounds)
            yield "import.newsboat", own["cpu"], theirs["cpu"]
            yield "import.wall", own["wall"], theirs["wall"]
        yield "library.size", library.stat().st_size / 1e6, stock.plain.stat().st_size / 1e6

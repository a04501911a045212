"""The clock goes back a day, to 1970, and ten years ahead: nothing is purged, and the order stays."""
import json
import os
import subprocess
import time

from shelf import Outcome

DAY = 86400
SHIFTS = {"a day back": -DAY, "1970": None, "ten years ahead": 3652 * DAY}
SECONDS_OF_WINDOW = 4


def rows(shelf, **more):
    done = shelf.run("query", "--json", **more)
    return [json.loads(line)["id"] for line in done.stdout.splitlines()]


def states_without_times(shelf):
    """And without what the window does by itself: the paper that is open is read after a moment."""
    states = shelf.states() or {}
    return {key: {name: value for name, value in state.items() if "at" not in name.split("_") and name != "read"} for key, state in states.items()}


def show_window(shelf, environment):
    """A window for some seconds, which makes its backup and remembers when it was left."""
    settings = shelf.root / "settings"
    settings.mkdir(exist_ok=True)
    window = subprocess.Popen([shelf.program, "--library", shelf.file],
                              env=os.environ | environment | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(settings)},
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    time.sleep(SECONDS_OF_WINDOW)
    alive = window.poll() is None
    window.kill()
    window.communicate()
    return alive


def clocks(shelf, words):
    outcome = Outcome("clocks", tried=len(SHIFTS))
    digests = sorted(path for path in shelf.digests(200).rglob("*") if path.is_file())
    papers = shelf.with_samples()
    shelf.must("mark", *papers[:5], "--star", "--note", "kept", "--tag", "mine")
    shelf.must("library", "backup")
    for number, (name, shift) in enumerate(SHIFTS.items(), 1):
        seconds = -int(time.time()) + 3600 if shift is None else shift
        clock = {"LD_PRELOAD": str(shelf.preload), "PAPERLARK_FAULT_CLOCK": str(seconds)}
        order, states = rows(shelf), states_without_times(shelf)
        backups = set((shelf.folder / "backups").iterdir())
        if rows(shelf, **clock) != order:
            outcome.failures.append((number, f"{name}: another order"))
        if not show_window(shelf, clock):
            outcome.failures.append((number, f"{name}: the window ended by itself"))
        shelf.must("mark", papers[6], "--star", **clock)
        shelf.must("undo", **clock)
        shelf.must("import", *digests[number * 5 : number * 5 + 5], **clock)
        shelf.must("library", "backup", **clock)
        kept = states_without_times(shelf)
        for key, state in states.items():
            if kept.get(key) != state:
                outcome.failures.append((number, f"{name}: the marks of {key} were {state} and are {kept.get(key)}"))
        if not backups <= set((shelf.folder / "backups").iterdir()):
            outcome.failures.append((number, f"{name}: a backup is gone"))
        now = rows(shelf)
        if [key for key in now if key in set(order)] != order:
            outcome.failures.append((number, f"{name}: back at the right time the order is another"))
        if findings := shelf.findings():
            outcome.failures.append((number, f"{name}: {findings}"))
    return outcome

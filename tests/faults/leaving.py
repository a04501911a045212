"""The window is closed while fifty sources hang: nobody waits for servers that do not answer.

It runs in a network of its own, where one server listens at all addresses and never answers: the first connection is made and
then silent, the others wait for theirs. Nothing leaves the computer.
"""
import os
import shutil
import sqlite3
import subprocess
import sys
import time

from shelf import HANG, Outcome
from windows import START, Screen

PROMISED = 1.0  # seconds
SOURCES = 50
SILENT = "import socket, time; s = socket.socket(); s.bind(('', 443)); s.listen(0); time.sleep(600)"
INSIDE = 'ip link set lo up && ip route add local 93.184.216.0/24 dev lo && read -r _ && exec "$@"'  # once the server is there


def with_hanging_sources(shelf):
    library = sqlite3.connect(shelf.file)
    with library:
        library.execute("DELETE FROM subscriptions")
        library.executemany(
            "INSERT INTO subscriptions(position, kind, name, place, schedule, hours, paused) VALUES(?, 'day-template', ?, ?, 'start', 0, 0)",
            [(n, f"Silent {n}", f"https://93.184.216.{n + 2}/{{yyyy}}-{{MM}}-{{dd}}.md") for n in range(SOURCES)])
    library.close()


def inside(process, *words):
    """What a program says of the network that the process is in; nothing while that is still the one of all."""
    if os.readlink(f"/proc/{process.pid}/ns/net") == os.readlink("/proc/self/ns/net"):
        return ""
    return subprocess.run(["nsenter", "-t", str(process.pid), "-n", *words], capture_output=True, text=True, check=False).stdout


def asked(process):
    """How many connections wait for an answer."""
    return len(inside(process, "ss", "-Htn", "dport", "=", ":443").splitlines())


def leave(shelf, screen, number, outcome):
    settings = shelf.root / "settings/paperlark"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "paperlark.conf").write_text("[network]\noffline=false\n", encoding="utf-8")
    environment = os.environ | screen.display | {"XDG_CONFIG_HOME": str(settings.parent), "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen(["unshare", "--net", "sh", "-c", INSIDE, "sh", shelf.program, "--library", shelf.file], env=environment,
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while inside(process, "ip", "route", "show", "table", "local", "93.184.216.0/24") == "":
        time.sleep(0.05)
    server = subprocess.Popen(["nsenter", "-t", str(process.pid), "-n", sys.executable, "-c", SILENT])
    while inside(process, "ss", "-Hltn") == "":
        time.sleep(0.05)
    process.stdin.write(b"\n")
    process.stdin.close()
    try:
        watched_leaving(process, screen, number, outcome)
    finally:
        server.kill()
        server.wait()
    if findings := shelf.findings():
        outcome.failures.append((number, findings))


def watched_leaving(process, screen, number, outcome):
    began = time.monotonic()
    while time.monotonic() - began < START and asked(process) == 0:
        time.sleep(0.1)
    waiting = asked(process)
    window = screen.do("search", "--onlyvisible", "--pid", str(process.pid)).stdout.split()
    if not waiting or not window:
        outcome.failures.append((number, f"{waiting} connections wait, {len(window)} windows are open"))
        process.kill()
        process.wait()
        return
    left = time.monotonic()
    screen.do("windowactivate", "--sync", window[0], "key", "ctrl+q" if number % 2 else "alt+F4")
    try:
        process.wait(HANG)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    took = time.monotonic() - left
    outcome.notes["s at most until it was gone"] = max(outcome.notes.get("s at most until it was gone", 0), round(took, 2))
    outcome.notes["connections that hung, at least"] = min(outcome.notes.get("connections that hung, at least", waiting), waiting)
    if took > PROMISED:
        outcome.failures.append((number, f"it was gone after {took:.2f} s"))


def leaving(shelf, words):
    outcome = Outcome("leaving")
    missing = [name for name in ("Xvfb", "openbox", "xdotool", "unshare", "nsenter", "ip", "ss") if shutil.which(name) is None]
    if missing or os.geteuid() != 0:
        outcome.count("skipped: " + (f"there is no {missing[0]}" if missing else "only root makes a network of its own"))
        return outcome
    shelf.with_samples()
    screen = Screen()
    try:
        window = screen.window(shelf)  # the tables of sources are made by the first
        window.terminate()
        window.wait()
        outcome.tried = words.count or (2 if words.short else 10)
        for number in range(1, outcome.tried + 1):
            with_hanging_sources(shelf)
            leave(shelf, screen, number, outcome)
    finally:
        screen.close()
    return outcome

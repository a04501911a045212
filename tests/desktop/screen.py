"""A screen of the test's own: Xvfb with openbox, folders of its own, and a browser that only writes down what it is given.

Everything started here is ended by the handle that started it. Nothing sleeps for luck: `until` polls, and its limit is
there for hangs only.
"""
import os
import select
import shutil
import struct
import subprocess
import time

NEEDED = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "xprop": "x11-utils"}
HANG = 60  # seconds
SIZE = (1600, 1000)
DESKTOPS = 2  # openbox begins with four


class Failure(Exception):
    """A sentence that says what did not happen."""


def missing_packages():
    return [package for program, package in NEEDED.items() if not shutil.which(program)]


def until(sentence, condition, hang=HANG):
    """What `condition` returns as soon as it is true."""
    deadline = time.monotonic() + hang
    while not (result := condition()):
        if time.monotonic() > deadline:
            raise Failure(f"{sentence}: not within {hang} s")
        time.sleep(0.03)
    return result


class Screen:
    def __init__(self, folder):
        self.folder = folder
        self.opened = folder / "opened-addresses"
        self.environment = self._environment()
        self._processes = []

    def __enter__(self):
        try:
            self._start_display()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    def _start_display(self):
        self._start_xvfb()
        manager = self.start(["openbox", "--sm-disable"])

        def is_managed():
            if manager.poll() is not None:
                raise Failure("openbox did not stay: " + (self.folder / "openbox.log").read_text())
            # It has its name on the screen before it answers, and a window shown between the two stays unseen for good.
            self.xdotool("set_num_desktops", DESKTOPS)
            return self._ask("xprop", "-root", "_NET_NUMBER_OF_DESKTOPS").endswith(f"= {DESKTOPS}")
        until("a window manager", is_managed)

    def _environment(self):
        strange = ("QT_", "XDG_", "DBUS_", "WAYLAND_", "LC_", "LANGUAGE", "BROWSER", "DESKTOP_", "XAUTHORITY")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(strange)}
        for variable, name in [("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                               ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "runtime")]:
            (self.folder / name).mkdir(mode=0o700)
            environment[variable] = str(self.folder / name)
        settings = self.folder / "config/paperlark"
        settings.mkdir()
        # Papers are read by keys only: a slow machine would look at one long enough for it to count as read.
        (settings / "paperlark.conf").write_text("[reading]\ndwell=-1\n", encoding="ascii")
        environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.folder}/no-bus"
        environment["QT_QPA_PLATFORM"] = "xcb"
        environment["LANG"] = "C.UTF-8"
        environment["PATH"] = f"{self._browser()}:{environment['PATH']}"
        return environment

    def _browser(self):
        folder = self.folder / "bin"
        folder.mkdir()
        browser = folder / "xdg-open"
        browser.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>'{self.opened}'\n")
        browser.chmod(0o755)
        self.opened.touch()
        return folder

    def _start_xvfb(self):
        reading, writing = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp", "-fbdir", str(self.folder),
                    "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"], pass_fds=[writing])
        os.close(writing)
        with open(reading, encoding="ascii") as pipe:  # to the end of the line: Xvfb dies when it can't write all of it
            if not select.select([pipe], [], [], HANG)[0]:
                raise Failure("Xvfb named no display")
            number = pipe.readline().strip()  # empty when it died
        if not number:
            raise Failure("Xvfb did not start: " + (self.folder / "Xvfb.log").read_text())
        self.environment["DISPLAY"] = f":{number}"

    def start(self, words, **more):
        """A program on this screen; what it says lands in NAME.log."""
        name = os.path.basename(words[0])
        with open(self.folder / f"{name}.log", "a", encoding="utf-8") as log:
            process = subprocess.Popen(words, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **more)
        self._processes.append(process)
        return process

    def stop(self):
        for process in reversed(self._processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()

    def _ask(self, *words):
        return subprocess.run(words, env=self.environment, capture_output=True, text=True, timeout=HANG).stdout.strip()

    def run(self, *words):
        """A program that must do what it is told."""
        done = subprocess.run(words, env=self.environment, capture_output=True, text=True, timeout=HANG)
        if done.returncode != 0:
            raise Failure(f"{' '.join(words)}: {done.stderr}")

    def xdotool(self, *words):
        return self._ask("xdotool", *map(str, words))

    def window_of(self, process, title):
        """Polled, because `xdotool search --sync` can hang."""
        def search():
            if process.poll() is not None:
                raise Failure(f"{title} ended with {process.returncode} instead of opening a window")
            return self.xdotool("search", "--all", "--onlyvisible", "--pid", process.pid, "--name", title).split()
        window = until(f"a window of {title}", search)[-1]
        self.activate(window)
        return window

    def activate(self, window):
        self.xdotool("windowactivate", window)
        until("the window is active", lambda: self.xdotool("getactivewindow") == window)

    def geometry(self, window):
        """x, y, width, height"""
        lines = self.xdotool("getwindowgeometry", "--shell", window).splitlines()
        return [int(dict(line.split("=") for line in lines)[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")]

    def drag(self, source, target, is_answered):
        """Small steps as a hand makes them; a leap is not seen as a drag. The hand never rests: who begins late to look at it sees it too."""
        (x1, y1), (x2, y2) = [(x + width // 2, y + height // 2) for x, y, width, height in map(self.geometry, (source, target))]
        self.xdotool("mousemove", x1, y1, "mousedown", 1)
        for step in range(1, 31):
            self.xdotool("mousemove", x1 + (x2 - x1) * step // 30, y1 + (y2 - y1) * step // 30)
            time.sleep(0.02)

        def trembles():
            for step in (-1, 1):
                self.xdotool("mousemove_relative", "--", step, 0)
            return is_answered()
        until("the drag is answered", trembles)
        self.xdotool("mouseup", 1)

    def pixels(self, x=0, y=0, width=SIZE[0], height=SIZE[1]):
        """A part of the screen, from Xvfb's own memory: a header of big-endian numbers, colours, then the rows."""
        with open(self.folder / "Xvfb_screen0", "rb") as file:
            header = struct.unpack(">25I", file.read(100))
            row_bytes, pixel_bytes = header[12], header[11] // 8
            first_row = header[0] + header[19] * 12
            file.seek(first_row + y * row_bytes)
            rows = file.read(height * row_bytes)
        return [rows[at + x * pixel_bytes:at + (x + width) * pixel_bytes] for at in range(0, len(rows), row_bytes)]

    def at_rest(self, *part):
        """The pixels when nothing has moved for half a second."""
        seen, since = self.pixels(*part), time.monotonic()

        def is_still():
            nonlocal seen, since
            if (now := self.pixels(*part)) != seen:
                seen, since = now, time.monotonic()
            return time.monotonic() - since > 0.5
        until("the window comes to rest", is_still)
        return seen

    def photograph(self, name):
        """For people: PAPERLARK_SCREENSHOTS=DIR keeps a picture of each stage."""
        if folder := os.environ.get("PAPERLARK_SCREENSHOTS"):
            time.sleep(0.5)  # not at_rest: a caret never rests
            os.makedirs(folder, exist_ok=True)
            self._ask("import", "-window", "root", os.path.join(folder, f"{name}.png"))

"""A running Paperlark, operated by its keys and watched from outside."""
import time

from screen import Failure, until


def check(sentence, is_so):
    if not is_so:
        raise Failure(sentence)


class Reader:
    """A running Paperlark and what can be seen of it from outside."""

    def __init__(self, screen, program, words):
        self.screen = screen
        self.process = screen.start([program, *map(str, words)])
        self.window = screen.window_of(self.process, "Paperlark")

    def press(self, *keys):
        self.screen.xdotool("key", *keys)

    def address_after(self, key):
        """What the browser is given when `key` is pressed; None when nothing comes for two seconds."""
        before = len(self.screen.opened.read_text().splitlines())
        self.press(key)
        deadline = time.monotonic() + 2
        while time.monotonic() < deadline:
            if len(addresses := self.screen.opened.read_text().splitlines()) > before:
                return addresses[-1]
            time.sleep(0.02)
        return None

    def shows(self, key):
        """Waits until this paper is the open one."""
        until(f"{key} is open in the window", lambda: self.address_after("o") == f"https://arxiv.org/abs/{key}")

    def leave(self, *keys):
        self.press(*keys)
        until(f"{keys} ends the program", lambda: self.process.poll() is not None)
        check("it ends well", self.process.returncode == 0)

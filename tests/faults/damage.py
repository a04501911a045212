"""A library with wrong bytes in it: nothing crashes or hangs, and the damaged file is never overwritten."""
import hashlib
import random

from shelf import Outcome

PAGE = 8192


def flip_bytes(content):
    for _ in range(20):
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)


def random_page(content):
    at = random.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = random.randbytes(PAGE)


def zero_pages(content):
    at = random.randrange(len(content) // PAGE) * PAGE
    content[at : at + 4 * PAGE] = bytes(len(content[at : at + 4 * PAGE]))


def header(content):
    content[random.randrange(100)] ^= 0xFF


def cut(content):
    del content[random.randrange(len(content)) :]


def swap_pages(content):
    pages = len(content) // PAGE
    a, b = random.randrange(pages) * PAGE, random.randrange(pages) * PAGE
    content[a : a + PAGE], content[b : b + PAGE] = content[b : b + PAGE], content[a : a + PAGE]


HARMS = (flip_bytes, random_page, zero_pages, header, cut, swap_pages)
ENDS = (0, 1, 3)


def damage(shelf, words):
    outcome = Outcome("damage", tried=words.count or (12 if words.short else 120))
    papers = shelf.with_samples()
    shelf.must("mark", *papers[:10], "--star", "--note", "kept")
    shelf.keep()
    for number in range(1, outcome.tried + 1):
        shelf.again()
        content = bytearray(shelf.file.read_bytes())
        harm = HARMS[number % len(HARMS)]
        harm(content)
        shelf.file.write_bytes(content)
        before = hashlib.sha256(content).hexdigest()
        for question in (("library", "check"), ("query", "cache", "--json"), ("library", "dump"), ("library", "info")):
            done = shelf.run(*question)
            if done.returncode not in ENDS:
                outcome.failures.append((number, f"{harm.__name__}: {question} ended with {done.returncode}"))
            elif done.returncode and not done.stderr.strip():
                outcome.failures.append((number, f"{harm.__name__}: {question} failed without a word"))
            elif done.returncode:
                outcome.count("times said so")
        if not shelf.file.exists():
            outcome.failures.append((number, f"{harm.__name__}: the file is gone"))
        elif hashlib.sha256(shelf.file.read_bytes()).hexdigest() != before:
            outcome.failures.append((number, f"{harm.__name__}: the damaged file was written to"))
    return outcome

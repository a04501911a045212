"""A library with wrong bytes in it: nothing crashes or hangs, and the damaged file is never overwritten.

Then its backup is put in its place: the damaged file is kept, and every star that can still be read of it is carried over.
"""
import hashlib
import random
import sqlite3

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


def readable_stars(file):
    """From the one end up to the damage, and from the other."""
    stars = set()
    for order in ("key", "key DESC"):
        library = sqlite3.connect(f"file:{file}?immutable=1", uri=True)
        try:
            for key, starred in library.execute(f"SELECT CAST(key AS TEXT), starred FROM states ORDER BY {order}"):
                stars |= {key} if starred == 1 else set()
        except (sqlite3.Error, UnicodeDecodeError):
            pass
        finally:
            library.close()
    return stars


def restored(shelf, number, harm, papers, outcome):
    """The backup in its place; `papers` were starred since."""
    readable = readable_stars(shelf.file) & set(papers)
    before = hashlib.sha256(shelf.file.read_bytes()).hexdigest()
    done = shelf.run("library", "restore", shelf.root / "backup.db")
    if done.returncode:
        outcome.failures.append((number, f"{harm}: not restored: {done.stderr.strip()}"))
        return
    kept = [file for file in shelf.folder.glob("library.*.db") if hashlib.sha256(file.read_bytes()).hexdigest() == before]
    if not kept:
        outcome.failures.append((number, f"{harm}: what was damaged is not kept as it was"))
    states = shelf.states() or {}
    lost = [key for key in readable if not states.get(key, {}).get("starred")]
    if lost:
        outcome.failures.append((number, f"{harm}: {len(lost)} of {len(readable)} readable stars are not carried over"))
    outcome.count("restored with all newer stars" if len(readable) == len(papers)
                  else "with some of them" if readable else "with none, which could not be read")
    if findings := shelf.findings():
        outcome.failures.append((number, f"{harm}: after restoring {findings}"))


def damage(shelf, words):
    outcome = Outcome("damage", tried=words.count or (12 if words.short else 120))
    papers = shelf.with_samples()
    shelf.must("mark", *papers[10:12], "--star")
    shelf.must("library", "backup", shelf.root / "backup.db")
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
        else:
            restored(shelf, number, harm.__name__, papers[:10], outcome)
    return outcome

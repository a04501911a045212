"""kill -9 while a library of an older version is brought up to date."""
import random
import shutil
import sqlite3
import subprocess
import time

from shelf import Outcome


def versions(shelf):
    """Those before the one of the library."""
    with sqlite3.connect(shelf.file) as library:
        return range(1, library.execute("PRAGMA user_version").fetchone()[0])


def version_of(file):
    library = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        return library.execute("PRAGMA user_version").fetchone()[0]
    finally:
        library.close()


def upgrades(shelf, words):
    outcome = Outcome("upgrades", tried=words.count or (6 if words.short else 50))
    shelf.must("import", shelf.digests(2000))
    papers = shelf.with_samples()
    shelf.must("mark", *papers[:20], "--star", "--note", "kept", "--tag", "mine")
    current = version_of(shelf.file)
    old = {}
    for version in versions(shelf):
        file = shelf.root / f"version-{version}.db"
        subprocess.run([shelf.maker.parents[1] / "faults/make-old-library", shelf.file, str(version), file], check=True,
                       capture_output=True)
        shutil.rmtree(shelf.folder)
        shelf.folder.mkdir()
        shutil.copy(file, shelf.file)
        began = time.monotonic()
        shelf.must("library", "info")
        old[version] = (file, time.monotonic() - began, shelf.dump())
    for number in range(1, outcome.tried + 1):
        version = list(old)[number % len(old)]
        file, duration, whole = old[version]
        shutil.rmtree(shelf.folder)
        shelf.folder.mkdir()
        shutil.copy(file, shelf.file)
        process = shelf.start("library", "info")
        time.sleep(random.uniform(0, duration))
        process.kill()
        outcome.count("before its end" if process.wait() == -9 else "after its end")
        found = version_of(shelf.file)
        outcome.count("of the old schema" if found == version else "of the new one")
        if found not in (version, current):
            outcome.failures.append((number, f"from {version} it stopped at {found}"))
        if shelf.dump() != whole:
            outcome.failures.append((number, f"from {version} it becomes another library"))
        if findings := shelf.findings():
            outcome.failures.append((number, f"from {version}: {findings}"))
    return outcome

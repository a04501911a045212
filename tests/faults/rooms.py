"""A disk that is full, and a folder that nobody may write to."""
import os
import shutil
import subprocess

from shelf import Outcome


def mounted(folder, options):
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True, check=False)
    return done.returncode == 0


def full(shelf, words):
    outcome = Outcome("full")
    if os.geteuid() != 0 or not mounted(shelf.folder, "size=3m"):
        outcome.count("skipped: only root can make a small disk")
        return outcome
    try:
        papers = shelf.with_samples()
        shelf.must("mark", *papers[:5], "--star")
        digests = shelf.digests(3000)
        marks = shelf.states()
        outcome.tried = 1
        done = shelf.run("import", digests)
        if done.returncode == 0 or "full" not in done.stderr.lower():
            outcome.failures.append((1, f"a full disk is not told: {done.returncode} {done.stderr.strip()[-300:]}"))
        if shelf.states() != marks:
            outcome.failures.append((1, "marks are gone on a full disk"))
        subprocess.run(["mount", "-o", "remount,size=200m", shelf.folder], check=True)
        shelf.must("import", digests)
        if findings := shelf.findings():
            outcome.failures.append((1, findings))
    finally:
        subprocess.run(["umount", "-l", shelf.folder], check=False)
    return outcome


def readonly(shelf, words):
    outcome = Outcome("readonly")
    papers = shelf.with_samples()
    kept = shelf.root / "kept.db"
    shutil.copy(shelf.file, kept)
    if os.geteuid() != 0 or not mounted(shelf.folder, "size=20m"):
        outcome.count("skipped: only root can make such a disk")
        return outcome
    try:
        shutil.copy(kept, shelf.file)
        subprocess.run(["mount", "-o", "remount,ro", shelf.folder], check=True)
        outcome.tried = 1
        if len(shelf.must("query", "--json").splitlines()) != len(papers):
            outcome.failures.append((1, "a library that can't be written can't be read"))
        done = shelf.run("mark", papers[0], "--star")
        if done.returncode == 0 or not done.stderr.strip():
            outcome.failures.append((1, "a mark that could not be written was acknowledged"))
        if shelf.file.read_bytes() != kept.read_bytes():
            outcome.failures.append((1, "the file changed"))
    finally:
        subprocess.run(["umount", "-l", shelf.folder], check=False)
    return outcome

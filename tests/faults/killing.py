"""kill -9 at random moments of an import."""
import random
import time

from shelf import Outcome


def kills(shelf, words):
    outcome = Outcome("kills", tried=words.count or (5 if words.short else 50))
    marked = shelf.with_samples()[:20]
    shelf.must("mark", *marked, "--star", "--note", "kept", "--tag", "mine")
    digests = shelf.digests(3000)
    shelf.keep()
    marks = shelf.states()
    began = time.monotonic()
    shelf.must("import", digests)
    duration = time.monotonic() - began
    whole = shelf.dump()
    for number in range(1, outcome.tried + 1):
        shelf.again()
        process = shelf.start("import", digests)
        time.sleep(random.uniform(0, duration))
        process.kill()
        outcome.count("before its end" if process.wait() == -9 else "after its end")
        if findings := shelf.findings():
            outcome.failures.append((number, findings))
        if shelf.states() != marks:
            outcome.failures.append((number, "marks are gone or changed"))
        shelf.must("import", digests)
        if shelf.dump() != whole:
            outcome.failures.append((number, "importing again gives another library"))
    return outcome

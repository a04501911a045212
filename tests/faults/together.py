"""Two programs that write to one library at the same time."""
import random
import threading

from shelf import Outcome

WRITES = 500


def writes(shelf, papers, tag, count, failures):
    """One writer after the other's back: stars, notes, tags and now and then an import."""
    for number in range(count):
        key = papers[number % len(papers)]
        kind = random.choice(("--tag", "--later", "--no-later", "--like", "--no-taste"))
        words = ["mark", key, "--tag", f"{tag}-{number}"] + ([] if kind == "--tag" else [kind])
        done = shelf.run(*words)
        if done.returncode:
            failures.append((number + 1, f"{tag} {number}: {done.stderr.strip()}"))
        if "locked" in done.stderr.lower():
            failures.append((number + 1, f"{tag} {number}: the reader hears of a lock"))


def together(shelf, words):
    count = words.count or (WRITES // 10 if words.short else WRITES)
    outcome = Outcome("together", tried=2 * count)
    papers = shelf.with_samples()
    digests = sorted(path for path in shelf.digests(500).rglob("*") if path.is_file())
    threads = [threading.Thread(target=writes, args=(shelf, papers, tag, count, outcome.failures)) for tag in ("one", "two")]
    for thread in threads:
        thread.start()
    imported = 0
    while any(thread.is_alive() for thread in threads) and imported < len(digests):
        shelf.must("import", *digests[imported : imported + 5])
        imported += 5
        outcome.count("imports beside them")
    for thread in threads:
        thread.join()
    states = shelf.states()
    kept = {tag for state in states.values() for tag in state.get("tags", [])}
    for tag in ("one", "two"):
        for number in range(count):
            if f"{tag}-{number}" not in kept:
                outcome.failures.append((number + 1, f"{tag}-{number} was acknowledged and is gone"))
    if findings := shelf.findings():
        outcome.failures.append((1, findings))
    return outcome

"""The k-th write, sync, open or read of the library's files fails, once or from then on."""
import errno

from shelf import SAMPLES, Outcome

KINDS = {"write": errno.ENOSPC, "sync": errno.EIO, "open": errno.EIO, "read": errno.EIO}
ENDS = (0, 1, 3)  # done; a named file refused; no library: never a signal


def broken(shelf, kind, at, lasts):
    setting = {"LD_PRELOAD": str(shelf.preload), "PAPERLARK_FAULT_FOLDER": str(shelf.folder), "PAPERLARK_FAULT_CALL": kind,
               "PAPERLARK_FAULT_AT": str(at), "PAPERLARK_FAULT_ERRNO": str(KINDS[kind])}
    return setting | ({"PAPERLARK_FAULT_LASTS": "1"} if lasts else {})


def acknowledged(done):
    return [line.removeprefix("marked ") for line in done.stdout.splitlines() if line.startswith("marked ")]


def calls(shelf, words):
    outcome = Outcome("calls", tried=4 * (words.count or (20 if words.short else 200)))
    digests = shelf.digests(300)
    papers = shelf.with_samples()
    shelf.keep()
    number = 0
    for kind in KINDS:
        for at in range(1, outcome.tried // 4 + 1):
            number += 1
            shelf.again()
            fault = broken(shelf, kind, at, lasts=at % 2 == 0)
            imported = shelf.run("import", digests if at % 3 else SAMPLES, **fault)
            marked = shelf.run("mark", *papers[:10], "--star", **fault)
            for done in (imported, marked):
                outcome.count("told" if done.returncode else "not noticed")
                if done.returncode not in ENDS:
                    outcome.failures.append((number, f"{kind} {at}: ended with {done.returncode}: {done.stderr.strip()}"))
                elif done.returncode and not done.stderr.strip():
                    outcome.failures.append((number, f"{kind} {at}: failed without a word"))
                if "SELECT" in done.stderr or "INSERT" in done.stderr:
                    outcome.failures.append((number, f"{kind} {at}: shows SQL: {done.stderr.strip()}"))
            if findings := shelf.findings():
                outcome.failures.append((number, f"{kind} {at}: {findings}"))
            states = shelf.states() or {}
            for key in acknowledged(marked):
                if not states.get(key, {}).get("starred"):
                    outcome.failures.append((number, f"{kind} {at}: the star of {key} was acknowledged and is gone"))
            if shelf.run("mark", papers[-1], "--star").returncode:
                outcome.failures.append((number, f"{kind} {at}: does not work again afterwards"))
    return outcome

"""Some hundreds of odd files, each imported by a program of its own: how long it takes and how much memory (R14)."""
import os
import subprocess
import time

from shelf import Outcome

SECONDS = 2
MEGABYTES = 300
ENDS = (0, 1)


def odd(shelf, words):
    folder = shelf.root / "odd"
    folder.mkdir()
    subprocess.run([shelf.maker.parents[1] / "tst_oddinputs", "theyAreWritten"], check=True, capture_output=True,
                   env=os.environ | {"PAPERLARK_ODD_FILES": str(folder)})
    files = sorted(folder.iterdir())
    if words.count or words.short:
        files = files[:: max(1, len(files) // (words.count or 30))]
    outcome = Outcome("odd", tried=len(files))
    slowest, largest = (0, ""), (0, "")
    for number, file in enumerate(files, 1):
        library = shelf.folder / f"{number}.db"
        began = time.monotonic()
        process = subprocess.Popen([shelf.program, "import", file, "--library", library], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        # The processor's time: on a busy machine the clock tells of others too.
        seconds, megabytes = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
        slowest, largest = max(slowest, (seconds, file.name)), max(largest, (megabytes, file.name))
        for rest in shelf.folder.glob(f"{number}.db*"):
            rest.unlink()
        if process.returncode not in ENDS:
            outcome.failures.append((number, f"{file.name}: ended with {process.returncode}"))
        if seconds > SECONDS:
            outcome.failures.append((number, f"{file.name}: {seconds:.2f} s of processor, {time.monotonic() - began:.2f} s in all"))
        if megabytes > MEGABYTES:
            outcome.failures.append((number, f"{file.name}: {megabytes:.0f} MB"))
    outcome.notes[f"s at most ({slowest[1]})"] = f"{slowest[0]:.2f}"
    outcome.notes[f"MB at most ({largest[1]})"] = f"{largest[0]:.0f}"
    return outcome

"""What is measured, beside what, and how good it must be. Times are CPU milliseconds unless the words say otherwise."""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Goal:
    key: str  # of the figures that a benchmark reports
    words: str
    anchor: str = ""  # the plainest program that does the same, measured in turn with ours
    ratio: float = 0  # ours by the anchor's, at most; 0: no goal
    most: tuple = ()  # (papers, figure) pairs: at most so much up to so many papers

    def bound(self, papers):
        return next((figure for size, figure in self.most if papers <= size), None)

    def wanted(self, papers):
        parts = [f"≤ {self.ratio:g}×"] if self.ratio else []
        if (bound := self.bound(papers)) is not None:
            parts.append(f"≤ {bound:g}")
        return ", ".join(parts)

    def is_met(self, papers, ours, anchor):
        """None: there is nothing to meet, or nothing to compare with."""
        verdicts = []
        if self.ratio and anchor:
            verdicts.append(ours <= self.ratio * anchor)
        if (bound := self.bound(papers)) is not None:
            verdicts.append(ours <= bound)
        return all(verdicts) if verdicts else None


MILLION = 1_000_000
GOALS = [
    Goal("start", "start to the first papers on the screen, wall ms", "an empty QMainWindow", ratio=2.5),
    Goal("start.cpu", "the same, CPU ms", "an empty QMainWindow"),
    Goal("start.flat", "the same, wall ms", "on 10,000 papers", ratio=1.1),
    Goal("start.instructions", "the same, million instructions", "an empty QMainWindow", most=((MILLION, 300),)),
    Goal("memory", "memory with papers on the screen, MB", "an empty QMainWindow", most=((100_000, 60), (MILLION, 76))),
    Goal("idle.memory", "the same two seconds later, MB", "an empty QMainWindow", most=((100_000, 60), (MILLION, 76))),
    Goal("idle.cpu", "CPU in two idle seconds", "an empty QMainWindow"),
    Goal("parse", "parse Markdown digests", "md4c makes HTML of them", ratio=5),
    Goal("parse.megabyte", "the same, a megabyte", "md4c makes HTML of it", most=((MILLION, 1000 / 60),)),
    Goal("import", "import into a new library, searchable", "INSERT of the same papers, with FTS5"),
    Goal("import.newsboat", "the same", "newsboat, which indexes nothing", ratio=1.0),
    Goal("import.wall", "the same, wall ms", "newsboat", ratio=1.0),
    Goal("library.size", "size of the library, MB", "of the plain one"),
]

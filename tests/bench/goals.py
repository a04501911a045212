"""What is measured, beside what, and how good it must be. Times are CPU milliseconds unless the words say otherwise."""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Goal:
    key: str  # of the figures that a benchmark reports
    words: str
    anchor: str = ""  # the plainest program that does the same, measured in turn with ours
    ratio: float = 0  # ours by the anchor's, at most; 0: no goal
    ratio_from: int = 0  # papers
    most: tuple = ()  # (papers, figure) pairs: at most so much up to so many papers

    def bound(self, papers):
        return next((figure for size, figure in self.most if papers <= size), None)

    def wanted(self, papers):
        parts = [f"≤ {self.ratio:g}×"] if self.ratio and papers >= self.ratio_from else []
        if (bound := self.bound(papers)) is not None:
            parts.append(f"≤ {bound:.3g}")
        return ", ".join(parts)

    def is_met(self, papers, ours, anchor):
        """None: there is nothing to meet, or nothing to compare with."""
        verdicts = []
        if self.ratio and anchor and papers >= self.ratio_from:
            verdicts.append(ours <= self.ratio * anchor)
        if (bound := self.bound(papers)) is not None:
            verdicts.append(ours <= bound)
        return all(verdicts) if verdicts else None


MILLION = 1_000_000
GOALS = [
    Goal("start", "start to the first papers on the screen, wall ms", "an empty QMainWindow", ratio=2.5),
    Goal("start.cpu", "the same, CPU ms", "an empty QMainWindow"),
    Goal("start.flat", "the same, wall ms", "on the fewest papers", ratio=1.1),
    Goal("start.instructions", "the same, million instructions", "an empty QMainWindow", most=((MILLION, 300),)),
    Goal("memory", "memory with papers on the screen, MB", "an empty QMainWindow", most=((100_000, 60), (MILLION, 76))),
    Goal("idle.memory", "the same two seconds later, MB", "an empty QMainWindow", most=((100_000, 60), (MILLION, 76))),
    Goal("idle.cpu", "CPU in two idle seconds", "an empty QMainWindow"),
    Goal("parse", "parse Markdown digests", "md4c makes HTML of them", ratio=5),
    Goal("parse.megabyte", "the same, a megabyte", "md4c makes HTML of it", most=((MILLION, 1000 / 60),)),
    Goal("import", "import into a new library, searchable", "INSERT of the same papers, with FTS5"),
    Goal("import.newsboat", "the same", "newsboat, which indexes nothing", ratio=1.0),
    Goal("import.wall", "the same, wall ms", "newsboat", ratio=1.0),
    Goal("drop.first", "300 files dropped: first new rows painted, wall ms", most=((MILLION, 100),)),
    Goal("drop", "300 files dropped: all searchable", "INSERT of the same papers, with FTS5", ratio=1.6),
    Goal("stall.drop", "longest turn of the window while files come in and papers are marked", "the same window idle",
         most=((MILLION, 16),)),
    Goal("stall.typing", "longest turn of the window while somebody types fast", "the same window idle", most=((MILLION, 16),)),
    Goal("search", "a key in the search box until first hits are painted", "LIKE over the same columns", ratio=0.1,
         ratio_from=100_000, most=((100_000, 8), (MILLION, 16))),
    Goal("search.slowest", "the same, the slowest key", "LIKE over the same columns", ratio=0.1, ratio_from=100_000,
         most=((100_000, 8), (MILLION, 16))),
    Goal("counts", "then hit count, facets and calendar", "FTS5 and GROUP BY", most=((100_000, 15), (MILLION, 150))),
    Goal("counts.slowest", "the same, the slowest key", "FTS5 and GROUP BY", most=((100_000, 15), (MILLION, 150))),
    Goal("click.tag", "click a tag until first rows are painted", most=((MILLION, 5),)),
    Goal("click.day", "click a day until first rows are painted", most=((MILLION, 5),)),
    Goal("palette.open", "open the palette, until it is painted", most=((MILLION, 16),)),
    Goal("palette.key", "a key in the palette, until its rows are painted, papers too", most=((MILLION, 16),)),
    Goal("palette.slowest", "the same, the slowest key", most=((MILLION, 16),)),
    Goal("palette.turn", "the longest turn of the window after any key in the palette", most=((MILLION, 16),)),
    Goal("next", "j: next paper, page painted", "the words in a QTextBrowser", most=((MILLION, 8),)),
    Goal("next.voices", "the same, papers of three voices", "the words in a QTextBrowser", most=((MILLION, 8),)),
    Goal("hostile", "the slowest of hostile texts of 64 kB, page painted", "the same in a QTextBrowser", most=((MILLION, 50),)),
    Goal("scroll", "scroll the list by a page", "the same list over rows in memory", ratio=1.3),
    Goal("library.size", "size of the library, MB", "of the plain one"),
]

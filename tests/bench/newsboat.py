"""The same digests in newsboat, a feed reader for the terminal: one feed a source, one item an entry."""
import json
import shutil
import subprocess
from xml.sax.saxutils import escape

ITEM = "<item><guid>{guid}</guid><title>{title}</title><link>{url}</link><description>{text}</description></item>\n"


def write_feeds(stock, folder):
    """RSS files of everything that Paperlark reads in the digests, in a new folder."""
    folder.mkdir()
    feeds = []
    for source in sorted(stock.digests.iterdir()):
        feed = folder / f"{source.name}.xml"
        with open(feed, "w", encoding="utf-8") as file:
            file.write(f'<?xml version="1.0"?><rss version="2.0"><channel><title>{source.name}</title>\n')
            for line in stock.run("paperlark", "parse", source, "--json").splitlines():
                entry = json.loads(line)
                file.write(ITEM.format(guid=f"{source.name}/{entry['arxiv_id']}", url=entry["url"], title=escape(entry["title"]),
                                       text=escape(entry["summary_markdown"])))
            file.write("</channel></rss>\n")
        feeds.append(feed)
    return feeds


class Newsboat:
    """Feeds made ready; `command` imports them into a cache of its own."""

    @staticmethod
    def is_installed():
        return shutil.which("newsboat") is not None

    def __init__(self, feeds, folder):
        folder.mkdir()
        self.folder = folder
        self.urls = self.folder / "urls"
        self.urls.write_text("".join(f"file://{feed}\n" for feed in feeds), encoding="utf-8")
        self.config = self.folder / "config"
        self.config.write_text("max-items 0\nreload-threads 1\n", encoding="utf-8")
        self.cache = self.folder / "cache.db"

    def command(self):
        for file in self.folder.glob("cache.db*"):
            file.unlink()
        return ["newsboat", "-q", "-u", self.urls, "-C", self.config, "-c", self.cache, "-x", "reload"]

// Shows the page of every paper of a library, in every voice, and ends: showpages LIBRARY
// quietpages watches it: what is opened between the two names that do not exist was opened by pages.
#include "core/library/library.h"
#include "ui/looks/looks.h"
#include "ui/page/paperview.h"

#include <QApplication>
#include <QFile>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

void show(PaperView &page, const Paper &paper)
{
    page.setPaper(paper, 0, 1);
    for (qsizetype voice = 0; voice < paper.summaries.size(); ++voice) {
        QCoreApplication::processEvents();
        page.nextVoice();
    }
    QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto library = Library::open(QFile::decodeName(argv[argc - 1]));
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    Looks::restore();
    PaperView page;
    page.setReadingLanguages({u"en"_s});
    page.resize(700, 900);
    page.show();
    QCoreApplication::processEvents();
    const QList<PaperId> ids = (**library).paperIds({});
    QFile::exists(u"/pages-begin"_s);
    for (const PaperRow &row : (**library).rows(ids)) {
        if (const auto paper = (**library).paper(row.key))
            show(page, *paper);
    }
    QFile::exists(u"/pages-end"_s);
    std::printf("%lld papers\n", qlonglong(ids.size()));
    return 0;
}

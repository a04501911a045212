// backfiller LIBRARY PORT DAYS: fetches the days of a loopback server into a library, and ends when it has them all. For a test
// that kills it in between.
#include "core/library/library.h"
#include "core/network/networkgate.h"
#include "core/sources/sources.h"
#include "tests/core/sources/digestsbyday.h"

#include <QCoreApplication>

using namespace Paperlark;
using namespace Paperlark::Testing;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto library = Library::open(words.value(1));
    if (!library)
        return 1;
    NetworkGate gate(false);
    Sources sources(**library, gate, inAHurry(firstDay().addDays(5000)));
    const Source wanted{.kind = Source::Kind::UrlTemplateByDay,
                        .name = QStringLiteral("A digest"),
                        .place = QStringLiteral("http://127.0.0.1:%1/archive/{yyyy}/{MM}/{dd}.md").arg(words.value(2))};
    const int days = words.value(3).toInt();
    bool isAsked = false;
    QObject::connect(&sources, &Sources::changed, &application, [&] {
        if (sources.list().isEmpty())
            return sources.add({wanted});
        const Source &source = sources.list().first();
        if (!isAsked) {
            isAsked = true;
            return sources.want(source.id, firstDay(), firstDay().addDays(days - 1)); // only what is missing
        }
        if (source.backFill.left == 0 && !sources.isBusy(source.id) && source.lastSuccess.isValid())
            QCoreApplication::quit();
    });
    sources.start();
    return QCoreApplication::exec();
}

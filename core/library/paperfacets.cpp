#include "core/library/paperfacets.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

QString tokensOf(const PaperFacets &facets, const QList<qint64> &numbers)
{
    QStringList tokens;
    for (const qint64 tag : numbers) {
        tokens += tokenOfTag(tag);
    }
    for (const QString &language : facets.languages) {
        tokens += tokenOfLanguage(language);
    }
    for (const qint64 source : facets.sources) {
        tokens += tokenOfSource(source);
    }
    for (const Has what : facets.has) {
        tokens += tokenOfHas(what);
    }
    tokens.removeAll(QString());
    tokens.removeDuplicates();
    return tokens.isEmpty() ? u""_s : tokens.join(u' '); // a column, and so never null
}

QString indexedTokens(const QString &tokens)
{
    return tokens.isEmpty() ? allToken() : allToken() + u' ' + tokens;
}

} // namespace Paperlark

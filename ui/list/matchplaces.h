#pragma once

#include "core/library/filter/filtertext.h"
#include "core/library/paper.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Paperlark {

// Where a paper holds the first of the terms that it holds at all: "author", "note", "tag", "title", or the language of a
// summary. Empty: in none of them.
QString placeOfMatch(const Paper &paper, const QList<SearchTerm> &terms);

// The same for the rows on the screen: papers are fetched a few at a time when there is nothing else to do, so that no
// row waits for it when it is painted.
class MatchPlaces final : public QObject
{
    Q_OBJECT
public:
    using PaperOf = std::function<std::optional<Paper>(const QString &key)>;

    explicit MatchPlaces(QObject *parent = nullptr);

    void setPapers(const PaperOf &paperOf);
    void forget();
    QString placeOf(const QString &key, const QList<SearchTerm> &unseen); // empty: not known yet, or nowhere

signals:
    void found();

private:
    struct Wanted {
        QString id{};
        QString key{};
        QList<SearchTerm> terms{};
    };
    void look();

    PaperOf m_paperOf{};
    QHash<QString, QString> m_places{};
    QList<Wanted> m_wanted{};
    QTimer m_soon{};
};

} // namespace Paperlark

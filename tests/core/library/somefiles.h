#pragma once

#include "tests/core/library/shelf.h"

#include <QRandomGenerator>

namespace Paperlark::Testing {

// A file as the Shelf takes it.
struct SomeFile {
    QString path{};
    QDate day{};
    QList<Entry> entries{};
    QString dialect{};
    bool samples{};
};

// Small numbers of papers, texts and days, so that the files overlap in every way.
inline QList<SomeFile> someFiles(quint32 seed, int count)
{
    using namespace Qt::StringLiterals;
    const QDate monday(2024, 12, 23);
    QRandomGenerator dice(seed);
    QList<SomeFile> files;
    for (int number = 0; number < count; ++number) {
        const QDate day = dice.bounded(6) == 0 ? QDate() : monday.addDays(dice.bounded(4));
        SomeFile file{.path = u"/d/%1/%2/%3.md"_s.arg(QStringList({u"one"_s, u"two"_s, u"three"_s})[dice.bounded(3)])
                                  .arg(number)
                                  .arg(day.isValid() ? day.toString(Qt::ISODate) : u"letter"_s),
                      .day = day,
                      .dialect = dice.bounded(3) == 0 ? u"newsletter"_s : u"paper-table"_s,
                      .samples = dice.bounded(4) == 0};
        for (int i = dice.bounded(5); i >= 0; --i) {
            const int paper = dice.bounded(8);
            Entry told = entry(dice.bounded(3) == 0 ? QString() : u"2412.%1"_s.arg(paper, 5, 10, QChar(u'0')),
                               u"Paper %1"_s.arg(paper / 2 * 2), u"Text %1."_s.arg(dice.bounded(3)),
                               dice.bounded(3) == 0 ? u"ko"_s : u"en"_s);
            told.tags = {u"tag %1"_s.arg(dice.bounded(3))};
            told.authors = {u"Author %1"_s.arg(dice.bounded(4))};
            told.votes = dice.bounded(2) ? std::optional<int>(dice.bounded(20)) : std::nullopt;
            file.entries += told;
        }
        files += file;
    }
    return files;
}

// The import that brought it.
inline qint64 put(Shelf &shelf, const SomeFile &file)
{
    shelf.put(file.path, file.day, file.entries, file.dialect, file.samples);
    return shelf.lastImport();
}

} // namespace Paperlark::Testing

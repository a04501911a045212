#include "core/digest/decoding.h"
#include "core/digest/dialect.h"
#include "core/digest/digestparser.h"
#include "core/digest/entryjson.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const QDate modified(2025, 6, 30); // what undated samples fall back to
const QString expectedEnding = u".expected.json"_s;

QDir samples()
{
    return QDir(QStringLiteral(PAPERLARK_SOURCE_DIR) + u"/tests/digests"_s);
}

QByteArray contents(const QString &name)
{
    QFile file(samples().filePath(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// Paths as the parser gets them: below the samples, so that no folder of the checkout can look like a day.
QStringList samplesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(samples().filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = samples().relativeFilePath(files.next());
        if (!name.endsWith(expectedEnding))
            names.append(name);
    }
    names.sort();
    return names;
}

Result<ParsedFile> parsed(const QString &name)
{
    return parseDigestFile({.path = name, .bytes = contents(name), .modified = modified});
}

QJsonObject expectation(const QString &name)
{
    return QJsonDocument::fromJson(contents(name + expectedEnding)).object();
}

// Keys that an expectation leaves out mean that the file says nothing there.
QJsonObject withDefaults(const QJsonObject &expected)
{
    QJsonObject entry = QJsonDocument::fromJson(entryJson({}, {}, {}, {})).object();
    for (auto field = expected.begin(); field != expected.end(); ++field)
        entry.insert(field.key(), field.value());
    return entry;
}

QList<QJsonObject> entriesOf(const ParsedFile &file)
{
    QList<QJsonObject> entries;
    for (const Digest &digest : file.digests) {
        for (const Entry &entry : digest.entries)
            entries.append(QJsonDocument::fromJson(entryJson({}, {}, digest, entry)).object());
    }
    return entries;
}

QByteArray shown(const QString &key, const QJsonValue &value)
{
    return QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact);
}

QStringList differences(const QJsonObject &actual, const QJsonObject &expected)
{
    QStringList found;
    for (const QString &key : expected.keys()) {
        if (actual.value(key) != expected.value(key))
            found.append(QString::fromUtf8(shown(key, actual.value(key)) + " instead of " + shown(key, expected.value(key))));
    }
    return found;
}

// -1 stands for the whole file.
QList<int> noticeLines(const ParsedFile &file)
{
    QList<int> lines;
    for (const Notice &notice : file.notices)
        lines.append(notice.line.value_or(-1));
    std::sort(lines.begin(), lines.end());
    return lines;
}

QList<int> expectedNoticeLines(const QJsonArray &notices)
{
    QList<int> lines;
    for (const QJsonValue &notice : notices)
        lines.append(notice[u"line"].toInt(-1));
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

// Samples are data: a file in tests/digests/<dialect>/ with <file>.expected.json beside it is a test.
class SamplesTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyDialectHasSamples();
    void everySampleIsTakenByTheDialectOfItsFolderAlone_data();
    void everySampleIsTakenByTheDialectOfItsFolderAlone();
    void everySampleReadsAsExpected_data();
    void everySampleReadsAsExpected();
    void everyPartThatWasNotReadIsNamedByItsLine_data();
    void everyPartThatWasNotReadIsNamedByItsLine();
    void whatIsNoDigestIsRefusedByName_data();
    void whatIsNoDigestIsRefusedByName();
    void bundledSampleDaysAreReadWhole_data();
    void bundledSampleDaysAreReadWhole();
};

namespace {

void addRows(const QStringList &names)
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names)
        QTest::newRow(qUtf8Printable(name)) << name;
}

void addSampleRows()
{
    QStringList names;
    for (const Dialect *dialect : allDialects())
        names += samplesIn(dialect->name);
    addRows(names);
}

} // namespace

void SamplesTest::everyDialectHasSamples()
{
    for (const Dialect *dialect : allDialects())
        QVERIFY2(!samplesIn(dialect->name).isEmpty(), dialect->name.data());
}

void SamplesTest::everySampleIsTakenByTheDialectOfItsFolderAlone_data()
{
    addSampleRows();
}

void SamplesTest::everySampleIsTakenByTheDialectOfItsFolderAlone()
{
    QFETCH(QString, name);
    const DigestText text(decodeDigest(contents(name)).text, name);
    QStringList takers;
    for (const Dialect *dialect : allDialects()) {
        if (dialect->recognizes(text))
            takers.append(dialect->name);
    }
    QCOMPARE(takers, QStringList(name.section(u'/', 0, 0)));
}

void SamplesTest::everySampleReadsAsExpected_data()
{
    addSampleRows();
}

void SamplesTest::everySampleReadsAsExpected()
{
    QFETCH(QString, name);
    const Result<ParsedFile> file = parsed(name);
    QVERIFY2(file, file ? "" : qUtf8Printable(file.error().message));
    const QJsonObject expected = expectation(name);
    QVERIFY2(!expected.isEmpty(), "its .expected.json is missing or no JSON");
    QCOMPARE(file->dialect, expected[u"dialect"].toString());

    const QJsonArray wanted = expected[u"entries"].toArray();
    const QList<QJsonObject> got = entriesOf(*file);
    QStringList found;
    for (qsizetype i = 0; i < qMin(got.size(), wanted.size()); ++i)
        found += differences(got[i], withDefaults(wanted[i].toObject()));
    QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
    QCOMPARE(got.size(), wanted.size());
}

void SamplesTest::everyPartThatWasNotReadIsNamedByItsLine_data()
{
    addSampleRows();
}

void SamplesTest::everyPartThatWasNotReadIsNamedByItsLine()
{
    QFETCH(QString, name);
    const Result<ParsedFile> file = parsed(name);
    QVERIFY(file);
    for (const Notice &notice : file->notices)
        QVERIFY(!notice.message.isEmpty());
    QCOMPARE(noticeLines(*file), expectedNoticeLines(expectation(name)[u"notices"].toArray()));
}

void SamplesTest::whatIsNoDigestIsRefusedByName_data()
{
    addRows(samplesIn(u"refused"_s));
}

void SamplesTest::whatIsNoDigestIsRefusedByName()
{
    QFETCH(QString, name);
    const Result<ParsedFile> file = parsed(name);
    QVERIFY2(!file, file ? qUtf8Printable(u"taken as "_s + file->dialect) : "");
    QVERIFY2(file.error().message.contains(name), qUtf8Printable(file.error().message));
}

void SamplesTest::bundledSampleDaysAreReadWhole_data()
{
    addRows(samplesIn(u"../../resources/samples"_s));
}

void SamplesTest::bundledSampleDaysAreReadWhole()
{
    QFETCH(QString, name);
    const Result<ParsedFile> file = parsed(name);
    QVERIFY2(file, file ? "" : qUtf8Printable(file.error().message));
    QVERIFY(file->notices.isEmpty());
    QCOMPARE(file->digests.size(), 1);
    const Digest &day = file->digests.first();
    QVERIFY(QList<QDate>({QDate(2024, 12, 19), QDate(2024, 12, 20), QDate(2024, 12, 23)}).contains(day.date));
    const qsizetype links = contents(name).count("](https://arxiv.org/abs/") + contents(name).count("[]()");
    QCOMPARE(day.entries.size(), links);
    for (const Entry &entry : day.entries) {
        QVERIFY(!entry.title.isEmpty() && !entry.summary.isEmpty());
        QCOMPARE(entry.language, name.contains(u"korean") ? u"ko"_s : name.contains(u"chinese") ? u"zh"_s : u"en"_s);
    }
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"

// Real digests beside the project, where there are some: how many papers they make, in any order.
#include "core/library/importing/importer.h"
#include "core/library/library.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

constexpr int papersInCorpus = 6873;

QString corpus()
{
    return QDir::cleanPath(QStringLiteral(PAPERLARK_SOURCE_DIR) + u"/../shared/corpus"_s);
}

QStringList digests()
{
    const QDir folder(corpus());
    QStringList paths;
    for (const QString &part : {u"gabrielchua/archive"_s, u"timlrx/archive"_s, u"l-yohai/paper_logs"_s, u"l-yohai/README.md"_s,
                                u"huggingface-api"_s, u"newsletter-zh"_s}) {
        paths += folder.filePath(part);
    }
    const QDir scrape(folder.filePath(u"huggingface-scrape"_s));
    for (const QString &name : scrape.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        paths += scrape.filePath(name);
    }
    return paths;
}

// The papers of a dump without the places where they were read.
QList<QJsonObject> papersOf(const QByteArray &dump)
{
    QList<QJsonObject> papers;
    for (const QByteArray &line : dump.split('\n')) {
        QJsonObject paper = QJsonDocument::fromJson(line).object();
        QJsonArray voices = paper.value(u"voices"_s).toArray();
        for (QJsonValueRef value : voices) {
            QJsonObject voice = value.toObject();
            voice.remove(u"provenance"_s);
            value = voice;
        }
        paper.insert(u"voices"_s, voices);
        papers += paper;
    }
    return papers;
}

} // namespace

class CorpusImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo(corpus()).isDir()) {
            QSKIP("No folder ../shared/corpus beside the project: nothing to import.");
        }
        m_library = std::move(*Library::open(u":memory:"_s));
        m_report = Importer(*m_library).importNow(digests());
        m_dump = m_library->dump();
    }

    void everyDigestIsRead()
    {
        QCOMPARE(m_report.failure, QString());
        QVERIFY(m_report.refused.isEmpty());
        QCOMPARE(m_report.passedOver, QStringList());
    }

    void papersAreMerged()
    {
        QCOMPARE(m_report.papersInLibrary, papersInCorpus);
        QCOMPARE(m_report.added, papersInCorpus);
        QCOMPARE(m_library->counts().papers, papersInCorpus);
        QCOMPARE(m_library->paperIds({}).size(), papersInCorpus);
    }

    void theLibraryIsWhole() { QCOMPARE(m_library->check(), QStringList()); }

    void aSecondImportChangesNothing()
    {
        const ImportReport again = Importer(*m_library).importNow(digests());
        QCOMPARE(again.importId, 0);
        QCOMPARE(again.unchanged, papersInCorpus);
        QCOMPARE(again.added + again.merged + again.updated, 0);
        QCOMPARE(again.days, m_report.days);
        QCOMPARE(again.notices, m_report.notices);
        QVERIFY(m_library->dump() == m_dump);
    }

    void theOrderOfImportsDoesNotMatter()
    {
        auto other = std::move(*Library::open(u":memory:"_s));
        QStringList paths = digests();
        std::reverse(paths.begin(), paths.end());
        for (const QString &path : std::as_const(paths)) {
            QCOMPARE(Importer(*other).importNow({path}).failure, QString());
        }
        QVERIFY(other->dump() == m_dump);
        QCOMPARE(other->check(), QStringList());
    }

    void aFileOfManyDaysBringsNoNewVoice()
    {
        const ImportReport report = Importer(*m_library).importNow({corpus() + u"/timlrx/README-forty-days.md"_s});
        QCOMPARE(report.papersInLibrary, papersInCorpus);
        QCOMPARE(report.added + report.merged + report.updated, 0);
        QVERIFY(report.unchanged > 0);
        QVERIFY(papersOf(m_library->dump()) == papersOf(m_dump));
        QCOMPARE(m_library->check(), QStringList());
    }

    void oneDayOfThreeSourcesIsOneRowWithThreeVoices()
    {
        const QString seeds = QDir::cleanPath(corpus() + u"/../seeds"_s);
        auto library = std::move(*Library::open(u":memory:"_s));
        QVERIFY(Importer(*library).importNow({seeds}).added > 0);
        const auto scope = library->paper(u"2412.13649"_s);
        QVERIFY(scope);
        QCOMPARE(scope->summaries.size(), 3);
        QCOMPARE(QSet<QString>(scope->languages.begin(), scope->languages.end()), QSet<QString>({u"en"_s, u"ko"_s}));
        QCOMPARE(scope->votes, 16);
        QVERIFY(!scope->tags.isEmpty());
        QVERIFY(!scope->codeUrls.isEmpty());
        QStringList names = scope->authors;
        names.sort();
        QCOMPARE(names,
                 QStringList(
                     {u"Deyu Zhou"_s, u"Jialong Wu"_s, u"Linhai Zhang"_s, u"Yilong Lai"_s, u"Yulan He"_s, u"Zhenglin Wang"_s}));
    }

private:
    std::unique_ptr<Library> m_library;
    ImportReport m_report{};
    QByteArray m_dump{};
};

QTEST_GUILESS_MAIN(CorpusImportTest)
#include "tst_corpusimport.moc"

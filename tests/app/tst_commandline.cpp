// The program itself, as scripts call it.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Output {
    int exitCode{};
    QByteArray out{};
    QByteArray err{};
};

QList<QJsonObject> objectsOf(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QStringList sortedKeys(const QString &words)
{
    QStringList keys = words.split(u' ');
    keys.sort();
    return keys;
}

} // namespace

class CommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void parsePrintsEveryKeyOfEveryEntry()
    {
        const Output run = paperlark({u"parse"_s, samples(), u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        const QList<QJsonObject> entries = objectsOf(run.out);
        QVERIFY(entries.size() > 30);
        const QStringList contract =
            u"file line end_line dialect date arxiv_id url title authors authors_truncated summary_markdown language "
            "tags github_urls hf_urls link_rejects votes thumbnail video"_s.split(u' ');
        for (const QJsonObject &entry : entries) {
            for (const QString &key : contract)
                QVERIFY2(entry.contains(key), qPrintable(key));
            QVERIFY(entry.value(u"line"_s).toInt() <= entry.value(u"end_line"_s).toInt());
        }
    }

    void parseTellsRefusedFilesAndStillPrintsTheOthers()
    {
        const QString prose = write(u"prose.md"_s, "# Shopping\n\nMilk, bread.\n");
        const Output run = paperlark({u"parse"_s, prose, samples() + u"/english-table"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains("prose.md"));
        QVERIFY(!objectsOf(run.out).isEmpty());
    }

    void parsePassesOverWhatAFolderHoldsBesides()
    {
        write(u"README.md"_s, "# About\n\nNo papers here.\n");
        write(u"2025-01-28.md"_s, digest());
        const Output run = paperlark({u"parse"_s, m_folder->path(), u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(objectsOf(run.out).size(), 1);
        QVERIFY(run.err.contains("README.md"));
    }

    void anEmptyDayIsANoticeAndNoError()
    {
        const QString empty = write(u"day.md"_s, "## Papers for 2025-01-21\n\n| Title | Authors | Summary |\n|---|---|---|\n");
        const Output run = paperlark({u"parse"_s, empty, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.contains("day.md:1: "));
    }

    void importReportsAndASecondImportChangesNothing()
    {
        const Output first = withLibrary({u"import"_s, samples(), u"--json"_s});
        QCOMPARE(first.exitCode, 0);
        const QJsonObject report = objectsOf(first.out).value(0);
        QCOMPARE(report.keys(),
                 sortedKeys(u"files read refused passed_over notices papers new merged updated unchanged days seconds"_s));
        QVERIFY(report.value(u"new"_s).toInt() > 0);
        QCOMPARE(report.value(u"papers"_s).toInt(), report.value(u"new"_s).toInt());
        QCOMPARE(report.value(u"files"_s).toInt(), report.value(u"read"_s).toInt());

        const QByteArray before = withLibrary({u"library"_s, u"dump"_s}).out;
        const QJsonObject again = objectsOf(withLibrary({u"import"_s, samples(), u"--json"_s}).out).value(0);
        QCOMPARE(again.value(u"new"_s).toInt(), 0);
        QCOMPARE(again.value(u"merged"_s).toInt(), 0);
        QCOMPARE(again.value(u"updated"_s).toInt(), 0);
        QCOMPARE(again.value(u"unchanged"_s).toInt(), report.value(u"new"_s).toInt());
        QCOMPARE(withLibrary({u"library"_s, u"dump"_s}).out, before);
    }

    void importTellsEachCommit()
    {
        const Output run = withLibrary({u"import"_s, samples(), u"--progress"_s});
        QCOMPARE(run.err.count("committed "), QDir(samples()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() * 3);
    }

    void importOfAMissingFileExitsWithOne()
    {
        const Output run = withLibrary({u"import"_s, u"nowhere.md"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        const QJsonArray refused = objectsOf(run.out).value(0).value(u"refused"_s).toArray();
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0].toObject().value(u"reason"_s).toString().contains("nowhere.md"_L1));
    }

    void queryPrintsOnePaperALineWithAllItsVoices()
    {
        importSamples();
        const Output run = withLibrary({u"query"_s, u"SCOPE key-value"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject paper = objectsOf(run.out).value(0);
        QCOMPARE(paper.keys(), sortedKeys(u"id title authors days tags languages sources votes links state summaries"_s));
        QCOMPARE(paper.value(u"id"_s).toString(), u"2412.13649"_s);
        QCOMPARE(paper.value(u"votes"_s).toInt(), 16);
        QCOMPARE(paper.value(u"authors"_s).toArray().size(), 6);
        QCOMPARE(paper.value(u"summaries"_s).toArray().size(), 4);
        QCOMPARE(paper.value(u"links"_s).toObject().keys(), sortedKeys(u"arxiv pdf html huggingface code models"_s));
        QCOMPARE(paper.value(u"state"_s).toObject().keys(), sortedKeys(u"read starred reading_list taste tags note marked_at"_s));
        QCOMPARE(paper.value(u"summaries"_s).toArray()[0].toObject().keys(),
                 sortedKeys(u"source dialect language date file line text authors votes"_s));
    }

    void queryFindsAPaperByItsId()
    {
        importSamples();
        const QList<QJsonObject> papers = objectsOf(withLibrary({u"query"_s, u"2412.13649"_s, u"--json"_s}).out);
        QCOMPARE(papers.size(), 1);
        QCOMPARE(papers[0].value(u"id"_s).toString(), u"2412.13649"_s);
        QCOMPARE(papers[0].value(u"links"_s).toObject().value(u"models"_s).toArray(), QJsonArray());
    }

    void queryIsNewestFirstAndLimited()
    {
        importSamples();
        const QList<QJsonObject> papers = objectsOf(withLibrary({u"query"_s, u"--json"_s, u"--limit"_s, u"12"_s}).out);
        QCOMPARE(papers.size(), 12);
        for (qsizetype i = 1; i < papers.size(); ++i)
            QVERIFY(papers[i - 1].value(u"days"_s).toArray()[0].toString() >= papers[i].value(u"days"_s).toArray()[0].toString());
    }

    void queryThatFindsNothingPrintsNothing()
    {
        importSamples();
        const Output run = withLibrary({u"query"_s, u"zyzzyva"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.isEmpty());
    }

    void textMayBeginWithADash()
    {
        importSamples();
        const auto all = objectsOf(withLibrary({u"query"_s, u"--json"_s}).out).size();
        const auto without = objectsOf(withLibrary({u"query"_s, u"-SCOPE"_s, u"--json"_s}).out).size();
        QVERIFY(without > 0 && without < all);
        QCOMPARE(withLibrary({u"query"_s, u"--"_s, u"--json"_s}).exitCode, 0);
    }

    void marksAreKeptAndSurviveAnImport()
    {
        importSamples();
        const Output run =
            withLibrary({u"mark"_s, u"2412.13649"_s, u"--star"_s, u"--read"_s, u"--tag"_s, u"kv"_s, u"--note"_s, u"compare"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, "marked 2412.13649\n");
        importSamples();
        const QJsonObject state =
            objectsOf(withLibrary({u"query"_s, u"SCOPE"_s, u"--json"_s}).out).value(0).value(u"state"_s).toObject();
        QVERIFY(state.value(u"starred"_s).toBool());
        QVERIFY(state.value(u"read"_s).toBool());
        QCOMPARE(state.value(u"tags"_s).toArray(), QJsonArray{u"kv"_s});
        QCOMPARE(state.value(u"note"_s).toString(), u"compare"_s);
        QVERIFY(!state.value(u"marked_at"_s).toString().isEmpty());
    }

    void tasteIsMarkedFoundAndTakenBack()
    {
        importSamples();
        QCOMPARE(withLibrary({u"mark"_s, u"2412.13649"_s, u"--like"_s}).exitCode, 0);
        QCOMPARE(withLibrary({u"mark"_s, u"2412.14590"_s, u"--dislike"_s}).exitCode, 0);
        QCOMPARE(idsOf(u"is:liked"_s), QStringList{u"2412.13649"_s});
        QCOMPARE(idsOf(u"is:disliked"_s), QStringList{u"2412.14590"_s});
        QCOMPARE(withLibrary({u"undo"_s}).out, "Undone: Less like 1 paper.\n");
        QVERIFY(idsOf(u"is:disliked"_s).isEmpty());
        QCOMPARE(withLibrary({u"redo"_s}).out, "Done again: Less like 1 paper.\n");
        QCOMPARE(withLibrary({u"mark"_s, u"2412.13649"_s, u"2412.14590"_s, u"--no-taste"_s}).exitCode, 0);
        QVERIFY(idsOf(u"is:liked OR is:disliked"_s).isEmpty());
    }

    void nothingToUndoIsNoError()
    {
        const Output run = withLibrary({u"undo"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.err, "There is nothing to undo.\n");
    }

    void anUnknownIdExitsWithOneAndTheOthersAreMarked()
    {
        importSamples();
        const Output run = withLibrary({u"mark"_s, u"9999.99999"_s, u"2412.13649"_s, u"--star"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, "marked 2412.13649\n");
        QVERIFY(run.err.contains("9999.99999"));
    }

    void checkFindsASoundLibrarySound()
    {
        importSamples();
        QCOMPARE(withLibrary({u"library"_s, u"check"_s}).exitCode, 0);
    }

    void aDamagedLibraryExitsWithThreeAndIsLeftAlone()
    {
        const QByteArray garbage = QByteArray("This is no database. ").repeated(500);
        write(u"library.db"_s, garbage);
        const Output run = withLibrary({u"query"_s, u"x"_s});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(!run.err.isEmpty());
        QFile file(m_folder->filePath(u"library.db"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), garbage);
    }

    void wrongUsageExitsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown option") << QStringList{u"query"_s, u"--jason"_s};
        QTest::newRow("no path") << QStringList{u"parse"_s};
        QTest::newRow("limit that is no number") << QStringList{u"query"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("option without its value") << QStringList{u"mark"_s, u"2412.13649"_s, u"--tag"_s};
        QTest::newRow("read and unread") << QStringList{u"mark"_s, u"2412.13649"_s, u"--read"_s, u"--unread"_s};
        QTest::newRow("liked and disliked") << QStringList{u"mark"_s, u"2412.13649"_s, u"--like"_s, u"--dislike"_s};
        QTest::newRow("liked and no taste") << QStringList{u"mark"_s, u"2412.13649"_s, u"--like"_s, u"--no-taste"_s};
        QTest::newRow("undo with a word") << QStringList{u"undo"_s, u"all"_s};
        QTest::newRow("help of no command") << QStringList{u"help"_s, u"fetch-all"_s};
        QTest::newRow("completion of no shell") << QStringList{u"help"_s, u"--completion"_s, u"cmd"_s};
        QTest::newRow("nothing to mark") << QStringList{u"mark"_s, u"2412.13649"_s};
        QTest::newRow("library without a verb") << QStringList{u"library"_s};
    }

    void wrongUsageExitsWithTwo()
    {
        QFETCH(QStringList, words);
        const Output run = withLibrary(words);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void helpNamesEveryCommand()
    {
        const Output run = paperlark({u"--help"_s});
        QCOMPARE(run.exitCode, 0);
        for (const char *command :
             {"parse", "check", "import", "query", "today", "export", "mark", "undo", "redo", "library", "help", "--version"})
            QVERIFY2(run.out.contains(command), command);
        QVERIFY(paperlark({u"--version"_s}).out.startsWith("Paperlark "));
    }

    void helpOfACommandTellsItsOptions()
    {
        const Output run = paperlark({u"help"_s, u"mark"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("Usage: paperlark mark ID… [--read | --unread] [--star | --unstar] "));
        QVERIFY(run.out.contains("  --tag TAG\n      Give them this tag.\n"));
        QCOMPARE(paperlark({u"mark"_s, u"2412.13649"_s, u"--help"_s}).out, run.out);
        QCOMPARE(paperlark({u"help"_s}).out, paperlark({u"--help"_s}).out);
    }

    void theLibraryMayBeNamedBeforeOrAfterTheCommand()
    {
        const QString file = m_folder->filePath(u"elsewhere.db"_s);
        QCOMPARE(paperlark({u"--library"_s, file, u"import"_s, samples()}).exitCode, 0);
        QCOMPARE(objectsOf(paperlark({u"query"_s, u"SCOPE key-value"_s, u"--json"_s, u"--library"_s, file}).out).size(), 1);
    }

private:
    static QString samples() { return QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples"); }

    static QByteArray digest()
    {
        return "## Papers for 2025-01-28\n\n| Title | Authors | Summary |\n|---|---|---|\n"
               "| [A Paper About Tests](https://arxiv.org/abs/2501.00001) | Ada Writer | It says that tests help. |\n";
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("could not write a test file");
        return file.fileName();
    }

    static Output paperlark(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(PAPERLARK_PROGRAM), words);
        if (!process.waitForFinished(60'000))
            return {.exitCode = -1, .err = "did not finish: " + process.errorString().toUtf8()};
        return {.exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
    }

    Output withLibrary(const QStringList &words) const
    {
        return paperlark(QStringList{u"--library"_s, m_folder->filePath(u"library.db"_s)} + words);
    }

    QStringList idsOf(const QString &text) const
    {
        QStringList ids;
        for (const QJsonObject &paper : objectsOf(withLibrary({u"query"_s, text, u"--json"_s}).out))
            ids += paper.value(u"id"_s).toString();
        return ids;
    }

    void importSamples() const { QCOMPARE(withLibrary({u"import"_s, samples()}).exitCode, 0); }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"

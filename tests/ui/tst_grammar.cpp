// Every example of the grammar in README.md gives the same papers in the search box, in a saved view and in a script.
#include "core/library/filter/filtertext.h"
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/filter/completionlist.h"
#include "ui/filter/filterbinding.h"
#include "ui/filter/searchfield.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"
#include "ui/sidebar/savedviews.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// Of the table below "### Finding": what stands in the backquotes of its first column.
QStringList examplesOfReadme()
{
    QFile readme(QStringLiteral(PAPERLARK_SOURCE_DIR "/README.md"));
    if (!readme.open(QFile::ReadOnly))
        return {};
    const QString finding = QString::fromUtf8(readme.readAll()).section(u"### Finding"_s, 1).section(u"\n\nWhat "_s, 0, 0);
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    QStringList examples;
    for (const QString &line : finding.split(u'\n')) {
        if (!line.startsWith(u"| `"_s))
            continue;
        for (auto found = quoted.globalMatch(line.section(u" | "_s, 0, 0)); found.hasNext();)
            examples.append(found.next().captured(1));
    }
    return examples;
}

} // namespace

class TestGrammar final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        QVERIFY(m_folder.isValid());
        m_library = std::move(*Library::open(m_folder.filePath(u"library.db"_s)));
        Importer importer(*m_library);
        QVERIFY(importer.importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).refused.isEmpty());
        const QStringList keys = keysOf(m_library->paperIds({}));
        QVERIFY(m_library->setRead(keys.first(4), true));
        QVERIFY(m_library->setStarred(keys.mid(1, 3), true));
        QVERIFY(m_library->setReadingList(keys.mid(2, 2), true));
        QVERIFY(m_library->setNote(keys.at(3), u"ask in the seminar"_s));
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_library.reset();
    }

    void readmeHasExamples()
    {
        const QStringList examples = examplesOfReadme();
        QVERIFY(examples.size() > 25);
        int finding = 0;
        for (const QString &example : examples)
            finding += m_library->paperIds(filterOfText(example)).isEmpty() ? 0 : 1;
        QVERIFY(finding > 15); // or the rest would compare nothing with nothing
    }

    void sameEverywhere_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &example : examplesOfReadme())
            QTest::newRow(qPrintable(example)) << example;
    }

    void sameEverywhere()
    {
        QFETCH(QString, words);
        const QStringList expected = inAScript(words);
        typeIntoTheBox(words);
        QTRY_COMPARE(shown(), expected);
        openAsASavedView(words);
        QTRY_COMPARE(shown(), expected);
    }

private:
    QStringList keysOf(const QList<PaperId> &ids) const
    {
        QStringList keys;
        for (const PaperRow &row : m_library->rows(ids))
            keys.append(row.key);
        return keys;
    }

    QStringList inAScript(const QString &words)
    {
        QProcess program;
        program.start(QStringLiteral(PAPERLARK_PROGRAM),
                      {u"--library"_s, m_library->file(), u"query"_s, u"--json"_s, u"--limit"_s, u"1000"_s, u"--"_s, words});
        program.waitForFinished();
        QStringList keys;
        for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                keys.append(QJsonDocument::fromJson(line).object().value(u"id"_s).toString());
        }
        return keys;
    }

    void typeIntoTheBox(const QString &words)
    {
        m_window->clearFilter();
        auto &field = part<SearchField>();
        field.setFocus();
        field.clear();
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, letter, {});
        if (field.completions().isVisible())
            QTest::keyClick(&field, Qt::Key_Escape); // what is typed, not what is suggested
        QTest::keyClick(&field, Qt::Key_Return);
    }

    void openAsASavedView(const QString &words)
    {
        m_window->clearFilter();
        QVERIFY(m_library->setSavedViews({{u"example"_s, textOfFilter(filterOfText(words))}}));
        m_window->savedViews().open(0);
    }

    QStringList shown() const
    {
        if (!part<FilterBinding>().isAnswered())
            return {u"not answered"_s};
        const auto &model = *part<PaperListView>().model();
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.append(model.index(row, 0).data(PaperListModel::KeyRole).toString());
        return keys;
    }

    template<typename Part>
    Part &part() const
    {
        return *m_window->findChild<Part *>();
    }

    QTemporaryDir m_folder{};
    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestGrammar)
#include "tst_grammar.moc"

// Exports from the window: the dialog, what is written where, how it ends; and papers that go to Zotero.
#include "tests/core/network/stubzotero.h"
#include "tests/ui/windowofpapers.h"

#include "core/export/exporter.h"
#include "core/translations.h"
#include "ui/controls/choicebutton.h"
#include "ui/deciding/toast.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exportprogress.h"
#include "ui/exporting/exports.h"
#include "ui/exporting/exporttarget.h"
#include "ui/exporting/zoterosending.h"
#include "ui/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class ExportsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"tst_exports"_s);
        installTranslations(*QCoreApplication::instance());
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_papers = std::make_unique<WindowOfPapers>(3, 8);
        m_names.clear();
        m_target = u"papers.bib"_s;
        exports().setAskTarget([this](const Exporter &exporter, const QString &name) {
            m_names += QString(exporter.name) + u' ' + name;
            return m_target.isEmpty() ? QString() : m_folder->filePath(m_target);
        });
    }
    void cleanup() { m_papers.reset(); }

    void ctrlEOffersTheView()
    {
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(dialog());
        QCOMPARE(scopes(), (QStringList{u"This paper"_s, u"24 in view"_s, u"8 of this day"_s}));
        QCOMPARE(dialog()->scope(), 1);
        QCOMPARE(&dialog()->exporter(), &bibtexExporter);
        QCOMPARE(dialog()->focusWidget(), dialog()->findChild<QTreeWidget *>());
        pressInDialog(Qt::Key_Return);
        QVERIFY(told().startsWith("Exported 24 paper"_L1) && told().endsWith("to papers.bib"_L1));
        QCOMPARE(contents().count("@misc{"), 24);
        QCOMPARE(m_names, QStringList{u"bibtex papers"_s});
        QCOMPARE(m_papers->window->focusWidget(), &list());
    }

    void pickedPapersComeFirst()
    {
        m_papers->press(Qt::Key_X);
        m_papers->press(Qt::Key_J);
        m_papers->press(Qt::Key_X);
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(scopes().first(), u"2 selected"_s);
        QCOMPARE(dialog()->scope(), 0);
        pressInDialog(Qt::Key_Return);
        QVERIFY(told().startsWith("Exported 2 paper"_L1));
        QCOMPARE(contents().count("@misc{"), 2);
    }

    void oneIsNamedAsItIsCited()
    {
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        choose(0);
        m_target = u"one.bib"_s;
        pressInDialog(Qt::Key_Return);
        QVERIFY(told().startsWith("Exported 1 paper"_L1));
        QCOMPARE(m_names, QStringList{u"bibtex author2024paper"_s});
    }

    void theDayIsThatOfTheCurrentPaper()
    {
        list().goTo(10);
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        choose(2);
        pressInDialog(Qt::Key_Return);
        QVERIFY(told().startsWith("Exported 8 paper"_L1));
        QVERIFY(contents().contains(WindowOfPapers::keyOf(2, 0).toUtf8()) && !contents().contains("2412.03000"));
        QCOMPARE(m_names, QStringList{u"bibtex 2024-12-02"_s});
    }

    void theViewIsWhatTheFilterFinds()
    {
        m_papers->trigger(u"go.unread"_s);
        m_papers->waitForCounts();
        m_papers->press(Qt::Key_M); // read now, and still in view
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(scopes()[1], u"24 in view"_s);
        m_papers->part<Toast>().dismiss();
        pressInDialog(Qt::Key_Return);
        QVERIFY(told().startsWith("Exported 24 paper"_L1));
    }

    void theFormatIsChosenByKeysAndKept()
    {
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        pressInDialog(Qt::Key_Down);
        QCOMPARE(&dialog()->exporter(), &risExporter);
        m_target = u"papers.ris"_s;
        pressInDialog(Qt::Key_Return);
        QVERIFY(told().endsWith("papers.ris"_L1));
        QCOMPARE(contents().count("TY  - UNPB"), 24);
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(&dialog()->exporter(), &risExporter);
        pressInDialog(Qt::Key_Escape);
    }

    void theEndingOfTheNameDecides_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("written");
        QTest::newRow("as chosen") << u"bibtex"_s << u"/a/refs.bib"_s << u"bibtex"_s;
        QTest::newRow("another") << u"bibtex"_s << u"/a/refs.RIS"_s << u"ris"_s;
        QTest::newRow("none") << u"csv"_s << u"/a/refs"_s << u"csv"_s;
        QTest::newRow("unknown") << u"csv"_s << u"/a/refs.v2"_s << u"csv"_s;
        QTest::newRow("markdown") << u"bibtex"_s << u"/a/day.md"_s << u"markdown"_s;
        QTest::newRow("a folder") << u"note"_s << u"/a/vault.bib"_s << u"note"_s;
    }
    void theEndingOfTheNameDecides()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, target);
        QFETCH(QString, written);
        QCOMPARE(QString(exporterForTarget(*findExporter(chosen), target).name), written);
    }

    void everyFormatIsOfferedAndWrites()
    {
        for (qsizetype i = 0; i < qsizetype(allExporters().size()); ++i) {
            const Exporter &exporter = *allExporters()[size_t(i)];
            m_papers->press(Qt::Key_E, Qt::ControlModifier);
            auto &formats = *dialog()->findChild<QTreeWidget *>();
            formats.setCurrentItem(formats.topLevelItem(int(i)));
            m_target = exporter.fillsFolder() ? u"vault"_s : u"every."_s + exporter.ending;
            m_papers->part<Toast>().dismiss();
            pressInDialog(Qt::Key_Return);
            QVERIFY2(told().startsWith("Exported 24 paper"_L1), exporter.name.data());
        }
        QCOMPARE(QDir(m_folder->filePath(u"vault"_s)).entryList(QDir::Files).size(), 24);
    }

    void whoThinksBetterOfItChangesNothing()
    {
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        pressInDialog(Qt::Key_Escape);
        QVERIFY(m_names.isEmpty());
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        m_target.clear(); // no file is named
        pressInDialog(Qt::Key_Return);
        QVERIFY(!exports().isRunning());
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QCOMPARE(m_papers->part<Toast>().sentence(), QString());
    }

    void whatGoesWrongIsOneSentence()
    {
        m_target = u"no/such/papers.bib"_s;
        m_papers->press(Qt::Key_E, Qt::ControlModifier);
        pressInDialog(Qt::Key_Return);
        QTRY_VERIFY(!exports().isRunning());
        QTRY_VERIFY(m_papers->news().contains("no/such"_L1));
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QCOMPARE(m_papers->part<Toast>().sentence(), QString());
    }

    void progressCanBeCancelled()
    {
        auto &progress = m_papers->part<ExportProgress>();
        QVERIFY(!progress.isVisible());
        progress.show(1234, 10'000);
        QVERIFY(progress.isVisible());
        QCOMPARE(progress.geometry().bottom(), progress.parentWidget()->rect().bottom());
        const QSignalSpy cancelled(&progress, &ExportProgress::cancelRequested);
        progress.focusCancel();
        QTest::keyClick(m_papers->window->focusWidget(), Qt::Key_Space);
        QCOMPARE(cancelled.size(), 1);
    }

    void zoteroGetsThePickedPapers()
    {
        StubZotero zotero;
        connectTo(zotero.port());
        m_papers->press(Qt::Key_X);
        m_papers->press(Qt::Key_J);
        m_papers->press(Qt::Key_X);
        m_papers->press(Qt::Key_T, Qt::ShiftModifier);
        QVERIFY(told().startsWith("Sent 2 paper"_L1));
        const QJsonObject body = QJsonDocument::fromJson(zotero.requests.value(1).body).object();
        QCOMPARE(body.value("items"_L1).toArray().size(), 2);
        QCOMPARE(body.value("items"_L1).toArray().first().toObject().value("title"_L1).toString(),
                 u"Paper "_s + WindowOfPapers::keyOf(3, 0));
        QCOMPARE(body.value("uri"_L1).toString(), u"https://arxiv.org/abs/"_s + WindowOfPapers::keyOf(3, 0));
        QVERIFY(!dialog());
    }

    void withoutZoteroAFileIsOffered()
    {
        StubZotero zotero;
        const quint16 port = zotero.port();
        zotero.close();
        connectTo(port);
        Settings::exportFormat.set(u"csv"_s);
        m_papers->press(Qt::Key_T, Qt::ShiftModifier);
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->scope(), 0);
        QCOMPARE(&dialog()->exporter(), &bibtexExporter);
        QVERIFY(dialog()->accessibleDescription().contains("Zotero"_L1));
        pressInDialog(Qt::Key_Return);
        QVERIFY(told().startsWith("Exported 1 paper"_L1));
        QCOMPARE(contents().count("@misc{"), 1);
    }

    void whatZoteroRefusesIsSaid()
    {
        StubZotero zotero;
        zotero.saveAnswer = StubZotero::answer("500 Error", R"({"libraryEditable":false})");
        connectTo(zotero.port());
        m_papers->press(Qt::Key_T, Qt::ShiftModifier);
        QTRY_VERIFY(m_papers->news().contains("collection"_L1));
        QVERIFY(!dialog());
    }

    void tooManyForZoteroBecomeAFile()
    {
        StubZotero zotero;
        connectTo(zotero.port());
        m_papers->import(QDate(2024, 12, 4), 250);
        QTRY_COMPARE(m_papers->model().rowCount(), 274);
        m_papers->waitForCounts();
        m_papers->select(u"all"_s);
        m_papers->press(Qt::Key_T, Qt::ShiftModifier);
        QVERIFY(dialog());
        QVERIFY(zotero.requests.isEmpty());
        pressInDialog(Qt::Key_Escape);
    }

private:
    Exports &exports() const { return m_papers->window->exports(); }
    PaperListView &list() const { return m_papers->list(); }
    ExportDialog *dialog() const
    {
        const QList<ExportDialog *> dialogs = m_papers->window->findChildren<ExportDialog *>();
        for (ExportDialog *each : dialogs) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QStringList scopes() const
    {
        QStringList words;
        for (const ChoiceButton *button : dialog()->findChildren<ChoiceButton *>())
            words += button->text();
        return words;
    }
    void choose(int scope) const { dialog()->findChildren<ChoiceButton *>().value(scope)->click(); }
    void pressInDialog(Qt::Key key) const
    {
        QWidget *focus = dialog()->focusWidget() ? dialog()->focusWidget() : dialog();
        QTest::keyClick(focus, key);
    }
    QString told() const
    {
        const auto &toast = m_papers->part<Toast>();
        [&toast] { QTRY_VERIFY(!toast.sentence().isEmpty()); }();
        return toast.sentence();
    }
    QByteArray contents() const
    {
        QFile file(m_folder->filePath(m_target));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    void connectTo(quint16 port) const
    {
        m_papers->window->zotero().setConnector(
            std::make_unique<ZoteroConnector>(ZoteroConnector::Options{.port = port, .pingTimeout = 10'000}));
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<WindowOfPapers> m_papers{};
    QString m_target{};
    QStringList m_names{}; // what it was asked for: format, proposed name
};

QTEST_MAIN(ExportsTest)
#include "tst_exports.moc"

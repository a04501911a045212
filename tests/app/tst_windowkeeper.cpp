// The one window: what second starts bring comes to it, and it speaks another language without a restart.
#include "app/windowkeeper.h"
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/translations.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// Refuses to close whatever it watches.
class Unwilling final : public QObject
{
public:
    bool asked{};

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Close)
            return false;
        asked = true;
        event->ignore();
        return true;
    }
};

} // namespace

class TestWindowKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_windowkeeper"_s);
    }

    void init()
    {
        QSettings().clear();
        m_library = std::move(*Library::open(u":memory:"_s));
        Importer importer(*m_library);
        QCOMPARE(importer.importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).refused.size(), 0);
        m_instance = std::make_unique<OneInstance>(m_folder.filePath(u"library.db"_s));
        m_keeper = std::make_unique<WindowKeeper>(application(), *m_instance);
        WindowKeeper::speakAsChosen(application());
        m_keeper->open(*m_library);
        QVERIFY(QTest::qWaitForWindowExposed(&m_keeper->window()));
    }

    void cleanup()
    {
        m_keeper.reset();
        m_instance.reset();
        m_library.reset();
        QSettings().clear();
        installTranslations(application());
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void anotherLanguageIsSpokenAtOnceAndNothingElseChanges()
    {
        list().goTo(7);
        const QString key = list().currentKey();
        const QString english = action(u"go.next"_s)->text();
        QSignalSpy quits(&application(), &QApplication::lastWindowClosed);
        const QPointer<MainWindow> before(&m_keeper->window());
        before->speak(u"ko"_s);
        QTRY_VERIFY(!before);
        QTRY_COMPARE(list().currentKey(), key);
        QVERIFY(action(u"go.next"_s)->text() != english);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(m_keeper->window().isVisible());
        QCOMPARE(quits.size(), 0);
    }

    void arabicTurnsTheWindowRoundAndEnglishTurnsItBack()
    {
        m_keeper->window().speak(u"ar"_s);
        QTRY_COMPARE(m_keeper->window().layoutDirection(), Qt::RightToLeft);
        QVERIFY(sidebarButton().x() > m_keeper->window().width() / 2); // over the sidebar, which is at the right now
        m_keeper->window().speak(u"en"_s);
        QTRY_COMPARE(m_keeper->window().layoutDirection(), Qt::LeftToRight);
        QVERIFY(sidebarButton().x() < m_keeper->window().width() / 2);
    }

    // As where a note could not be kept.
    void aWindowThatWillNotCloseStaysAsItIs()
    {
        Unwilling unwilling;
        const QPointer<MainWindow> window(&m_keeper->window());
        window->installEventFilter(&unwilling);
        window->speak(u"ko"_s);
        QTRY_VERIFY(unwilling.asked);
        QVERIFY(window && window->isVisible());
        QCOMPARE(&m_keeper->window(), window.data());
    }

    void theSameLanguageChangesNothing()
    {
        m_keeper->window().speak(u"ko"_s);
        const QPointer<MainWindow> old(&m_keeper->window());
        QTRY_VERIFY(!old);
        const QPointer<MainWindow> korean(&m_keeper->window());
        korean->speak(u"ko"_s);
        QCoreApplication::processEvents();
        QVERIFY(korean);
    }

private:
    static QApplication &application() { return *static_cast<QApplication *>(QCoreApplication::instance()); }
    PaperListView &list() const { return *m_keeper->window().findChild<PaperListView *>(); }
    QWidget &sidebarButton() const
    {
        for (QToolButton *button : m_keeper->window().findChildren<QToolButton *>()) {
            if (button->toolTip().contains("Ctrl+B"_L1))
                return *button;
        }
        qFatal("no button for the sidebar");
    }
    QAction *action(const QString &id) const { return m_keeper->window().findChild<QAction *>(id); }

    QTemporaryDir m_folder{};
    std::unique_ptr<Library> m_library{};
    std::unique_ptr<OneInstance> m_instance{};
    std::unique_ptr<WindowKeeper> m_keeper{};
};

QTEST_MAIN(TestWindowKeeper)
#include "tst_windowkeeper.moc"

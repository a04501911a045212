// The window's pictures: the key, the cards, what is kept, and what may be chosen. Nothing here goes over the network.
#include "core/thumbnails/thumbnailcache.h"
#include "tests/ui/thumbnails/somepicture.h"
#include "tests/ui/windowonsamples.h"
#include "ui/filter/filterbinding.h"
#include "ui/list/papercard.h"
#include "ui/looks/fonts.h"
#include "ui/page/pagepicture.h"
#include "ui/palette/palettesettings.h"
#include "ui/settings.h"
#include "ui/statusline.h"
#include "ui/thumbnails/thumbnails.h"

#include <QLabel>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

using State = Thumbnail::State;

class WindowThumbnailsTest final : public WindowOnSamples
{
    Q_OBJECT

private slots:
    void initTestCase() { startAs(u"tst_windowthumbnails"_s); }
    void init()
    {
        makeLibrary();
        ThumbnailCache(cacheFolder(), 1'000'000'000).empty();
    }
    void cleanup() { closeAll(); }

    void aPaperWithAPictureAsksOnItsPage()
    {
        openOnSamples();
        openPaperWithPicture();
        QTRY_COMPARE(picture().thumbnail().state, State::NotLoaded);
        press(Qt::Key_V);
        QVERIFY(picture().hasButtonFocus());
        action(u"read.thumbnail"_s)->trigger();
        QVERIFY(!picture().isVisible());
        action(u"read.thumbnail"_s)->trigger();
        QVERIFY(picture().isVisible());
    }

    void whatWasKeptIsShownOnPageAndCardOffline()
    {
        openOnSamples();
        const QString address = openPaperWithPicture();
        closeWindow();
        ThumbnailCache(cacheFolder(), 1'000'000'000).keep(address, encoded(someImage({960, 540}, Qt::magenta, Qt::magenta)));
        Settings::density.set(u"cards"_s);
        openWindow();
        openPaperWithPicture();
        QTRY_COMPARE(picture().thumbnail().state, State::Loaded);
        const auto seen = [this] {
            const PaperCard card(list().visualRect(list().currentIndex()));
            const QPoint at = list().viewport()->mapTo(&list(), card.plate.center());
            return list().grab().toImage().pixelColor(at * list().devicePixelRatioF());
        };
        QTRY_COMPARE(seen(), QColor(Qt::magenta));
        QVERIFY(m_window->thumbnails().isOffline());
        action(u"view.emptyThumbnails"_s)->trigger();
        QTRY_COMPARE(picture().thumbnail().state, State::NotLoaded);
        QVERIFY(seen() != QColor(Qt::magenta));
        QVERIFY2(news().contains("kB"_L1), qPrintable(news()));
        action(u"view.emptyThumbnails"_s)->trigger();
        QCOMPARE(news(), u"No thumbnails were kept."_s);
    }

    void theDensitiesFollowEachOther()
    {
        openOnSamples();
        QCOMPARE(list().density(), ListDensity::Comfortable);
        for (const ListDensity density : {ListDensity::Compact, ListDensity::Cards, ListDensity::Comfortable}) {
            action(u"view.density"_s)->trigger();
            QCOMPARE(list().density(), density);
        }
        m_window->setDensity(ListDensity::Cards);
        closeWindow();
        openWindow();
        QCOMPARE(list().density(), ListDensity::Cards);
    }

    void consentIsGivenAndTakenBackInThePalette()
    {
        openOnSamples();
        PaletteSettings settings(*m_window, *m_window->findChild<FilterBinding *>());
        const auto inForce = [&settings](const QString &id) {
            for (const PaletteSetting &choice : settings.choices()) {
                if (choice.id == id)
                    return choice.isInForce;
            }
            return false;
        };
        QVERIFY(inForce(u"thumbnails/ask"_s) && !inForce(u"thumbnails/always"_s));
        settings.apply(u"thumbnails/always"_s);
        QVERIFY(inForce(u"thumbnails/always"_s) && m_window->thumbnails().consent().always);
        settings.apply(u"thumbnails/always"_s);
        QVERIFY(inForce(u"thumbnails/ask"_s));
        m_window->thumbnails().allow(u"pictures.example"_s, true);
        QVERIFY(inForce(u"thumbnails/host/pictures.example"_s));
        settings.apply(u"thumbnails/host/pictures.example"_s);
        QCOMPARE(m_window->thumbnails().consent(), ThumbnailConsent());
        settings.apply(u"thumbnails/always"_s);
        m_window->thumbnails().allow(u"pictures.example"_s, true);
        settings.apply(u"thumbnails/ask"_s);
        QCOMPARE(m_window->thumbnails().consent(), ThumbnailConsent());
        QVERIFY(inForce(u"thumbnails/megabytes/200"_s));
        settings.apply(u"thumbnails/megabytes/50"_s);
        QCOMPARE(Thumbnails::limit(), 50);
        QVERIFY(inForce(u"thumbnails/megabytes/50"_s));
    }

private:
    static QString cacheFolder() { return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/thumbnails"_s; }
    void closeWindow() { m_window.reset(); }
    PagePicture &picture() { return m_window->page().picture(); }
    QAction *action(const QString &id) { return m_window->findChild<QAction *>(id); }
    QString news() const
    {
        QString said;
        for (const QLabel *label : m_window->findChild<StatusLine *>()->findChildren<QLabel *>())
            said = label->accessibleName().isEmpty() ? said : label->accessibleName();
        return said;
    }
    QString openPaperWithPicture()
    {
        for (const PaperRow &row : m_library->rows(m_library->paperIds({}))) {
            if (row.thumbnail.isEmpty())
                continue;
            m_window->openPaper(row.key);
            const bool isOpen = QTest::qWaitFor([&] {
                return m_window->page().paper() && m_window->page().paper()->key == row.key && list().currentKey() == row.key;
            });
            list().setFocus();
            return isOpen ? row.thumbnail : QString();
        }
        return {};
    }
};

QTEST_MAIN(WindowThumbnailsTest)
#include "tst_windowthumbnails.moc"

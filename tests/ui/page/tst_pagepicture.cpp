// The picture on the page: asked about, loaded, hidden.
#include "tests/ui/page/pagetest.h"
#include "tests/ui/papers.h"
#include "tests/ui/thumbnails/pictureserver.h"
#include "ui/controls/hintbutton.h"
#include "ui/page/pagepicture.h"
#include "ui/page/pagethumbnail.h"
#include "ui/settings.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;

using State = Thumbnail::State;

class PagePictureTest final : public PageTest
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pictures = std::make_unique<PictureServer>();
        openPage();
        m_binding = std::make_unique<PageThumbnail>(*m_view, *m_pictures->thumbnails);
        m_said = std::make_unique<QSignalSpy>(m_binding.get(), &PageThumbnail::said);
    }

    void cleanup()
    {
        m_binding.reset();
        m_view.reset();
        m_pictures.reset();
        Fonts::setScale(1);
    }

    void beforeItIsAllowedAStripNamesTheHostAndAsks()
    {
        show(m_pictures->address());
        QTRY_COMPARE(state(), State::NotLoaded);
        QVERIFY(picture().isVisible() && picture().isStrip());
        QCOMPARE(picture().accessibleName(), u"Thumbnail, not loaded: 127.0.0.1"_s);
        QCOMPARE(shownButtons(), QStringList({u"Once"_s, u"This host"_s})); // "always" is for known hosts
        QVERIFY(picture().height() <= Fonts::px(36));
        QCOMPARE(m_pictures->server.connections, 0);
        QCOMPARE(m_pictures->gate.requests(), 0);
    }

    void alwaysIsOfferedForAKnownHost()
    {
        picture().setThumbnail({.state = State::NotLoaded, .host = u"cdn-uploads.huggingface.co"_s, .mayAlways = true});
        QCOMPARE(shownButtons(), QStringList({u"Once"_s, u"This host"_s, u"Always"_s}));
    }

    void aPaperWithoutAPictureHasNoStrip()
    {
        show({});
        QCoreApplication::processEvents();
        QVERIFY(!picture().isVisible());
        show(u"file:///etc/passwd"_s);
        QCoreApplication::processEvents();
        QVERIFY(!picture().isVisible());
    }

    void onceLoadsItWhereTheStripStood()
    {
        show(m_pictures->address());
        QTRY_COMPARE(state(), State::NotLoaded);
        button(u"Once"_s)->click();
        QTRY_COMPARE(state(), State::Loaded);
        const auto *image = picture().findChild<QLabel *>();
        QVERIFY(image->isVisible());
        QCOMPARE(image->pixmap(Qt::ReturnByValue).size(), QSize(320, 172));
        QCOMPARE(picture().accessibleName(), u"Thumbnail from 127.0.0.1"_s);
        QVERIFY(shownButtons().isEmpty());
        QVERIFY(!tabs()->geometry().intersects(picture().geometry()));
        QVERIFY(tabs()->y() >= picture().geometry().bottom());
    }

    void theHostIsRememberedForTheNextPaper()
    {
        show(m_pictures->address());
        QTRY_COMPARE(state(), State::NotLoaded);
        button(u"This host"_s)->click();
        QTRY_COMPARE(state(), State::Loaded);
        QVERIFY(m_said->last().first().toString().contains("127.0.0.1"_L1));
        show(m_pictures->address("/b.png"), u"2412.00002"_s);
        QTRY_COMPARE(state(), State::Loaded);
        QCOMPARE(Settings::thumbnailHosts.value(), QStringList{PictureServer::host()});
    }

    void aFailureSaysWhyAndCanBeTriedAgain()
    {
        show(m_pictures->address("/none.png"));
        QTRY_COMPARE(state(), State::NotLoaded);
        button(u"Once"_s)->click();
        QTRY_COMPARE(state(), State::Failed);
        QVERIFY(picture().isStrip());
        QCOMPARE(shownButtons(), QStringList{u"Try again"_s});
        QVERIFY(picture().accessibleName().contains("127.0.0.1"_L1));
        m_pictures->server.answers["/none.png"] = {FaultyServer::whole("200 OK", somePicture())};
        button(u"Try again"_s)->click();
        QTRY_COMPARE(state(), State::Loaded);
    }

    void offlineItSaysSoAndAsksNobody()
    {
        m_pictures->gate.setOffline(true);
        show(m_pictures->address());
        QTRY_COMPARE(state(), State::NotLoaded);
        button(u"Once"_s)->click();
        QVERIFY(m_said->last().first().toString().contains("offline"_L1));
        QCOMPARE(m_pictures->server.connections, 0);
        QCOMPARE(state(), State::NotLoaded);
    }

    void theKeyAsksOnceThenHidesAndShows()
    {
        show(m_pictures->address());
        QTRY_COMPARE(state(), State::NotLoaded);
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_binding->toggle();
        QVERIFY(button(u"Once"_s)->hasFocus());
        QTest::keyClick(button(u"Once"_s), Qt::Key_Space);
        QTRY_COMPARE(state(), State::Loaded);
        QVERIFY(text()->hasFocus()); // it comes back to what is read
        m_binding->toggle();
        QVERIFY(!picture().isVisible());
        show(m_pictures->address("/b.png"), u"2412.00002"_s);
        QCoreApplication::processEvents();
        QVERIFY(!picture().isVisible());
        m_binding->toggle();
        QTRY_COMPARE(state(), State::NotLoaded);
    }

    void theKeyLeavesAStripThatIsNotWanted()
    {
        show(m_pictures->address());
        QTRY_COMPARE(state(), State::NotLoaded);
        m_binding->toggle();
        m_binding->toggle();
        QVERIFY(!picture().isVisible());
        QVERIFY(!Settings::thumbnailsShown.value());
    }

    void withoutAPictureTheKeySaysSo()
    {
        show({});
        QCoreApplication::processEvents();
        m_binding->toggle();
        QCOMPARE(m_said->size(), 1);
        QVERIFY(Settings::thumbnailsShown.value());
    }

    // Who has read on does not lose the place when the picture comes.
    void whatIsReadStaysWhereItIs()
    {
        m_pictures->server.answers["/a.png"].delay = 300;
        Paper paper = longPaper();
        paper.thumbnail = m_pictures->address();
        m_view->setPaper(paper, 0, 1);
        QTRY_COMPARE(state(), State::NotLoaded);
        m_pictures->thumbnails->fetchOnce(m_pictures->address());
        QTRY_COMPARE(state(), State::Loading);
        text()->verticalScrollBar()->setValue(900);
        const int before = place() - picture().parentWidget()->height();
        QTRY_COMPARE(state(), State::Loaded);
        QCOMPARE(place() - picture().parentWidget()->height(), before);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("fails");
        for (const int width : {360, 500, 800, 1200}) {
            for (const double scale : {1.0, 2.0}) {
                QTest::addRow("%d px at %.0f %%, asking", width, 100 * scale) << width << scale << false;
                QTest::addRow("%d px at %.0f %%, failed", width, 100 * scale) << width << scale << true;
            }
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        QFETCH(bool, fails);
        Fonts::setScale(scale);
        Theme::refresh();
        m_view->resize(width, 700);
        show(m_pictures->address());
        QTRY_COMPARE(state(), State::NotLoaded);
        Thumbnail thumbnail{.state = State::NotLoaded, .host = u"cdn-thumbnails.huggingface.co"_s, .mayAlways = true};
        if (fails)
            thumbnail = {.state = State::Failed,
                         .host = thumbnail.host,
                         .trouble = u"cdn-thumbnails.huggingface.co did not answer within 10 seconds. Try again later."_s};
        m_view->setThumbnail(thumbnail);
        QVERIFY(picture().height() >= picture().stripHeight(picture().width()));
        for (const HintButton *shown : picture().findChildren<HintButton *>()) {
            if (shown->isVisible())
                QVERIFY2(picture().rect().contains(shown->geometry()), qPrintable(shown->text()));
        }
        QVERIFY(tabs()->y() > picture().geometry().bottom());
    }

private:
    void show(const QString &address, const QString &id = u"2412.00001"_s)
    {
        Paper paper = threeVoices(id);
        paper.thumbnail = address;
        m_view->setPaper(paper, 0, 1);
    }
    PagePicture &picture() const { return m_view->picture(); }
    State state() const
    {
        QCoreApplication::processEvents();
        return picture().thumbnail().state;
    }
    QStringList shownButtons() const
    {
        QStringList texts;
        for (const HintButton *button : picture().findChildren<HintButton *>()) {
            if (!button->isHidden())
                texts += button->text();
        }
        return texts;
    }
    HintButton *button(const QString &text) const
    {
        for (HintButton *button : picture().findChildren<HintButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<PictureServer> m_pictures{};
    std::unique_ptr<PageThumbnail> m_binding{};
    std::unique_ptr<QSignalSpy> m_said{};
};

QTEST_MAIN(PagePictureTest)
#include "tst_pagepicture.moc"

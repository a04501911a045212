#include "ui/statusline.h"

#include "core/library/library.h"
#include "core/translations.h"
#include "ui/controls/linkbutton.h"

#include <QLabel>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class StatusLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp); }

    void everythingIsSaidWhereThereIsRoom()
    {
        QCOMPARE(wordsAt(1000),
                 (QStringList{u"Offline by choice · 0 requests"_s, u"|   6,873 papers · 779 files"_s, u"Theme: Night"_s}));
    }

    void nothingEndsInAPoint()
    {
        for (int width = 360; width < 700; width += 3) {
            for (const QString &words : wordsAt(width))
                QVERIFY2(!words.endsWith(u'·') && !words.endsWith(u' '), qPrintable(words));
        }
    }

    void whatIsShownIsShownWhole()
    {
        for (int width = 360; width < 1000; width += 20) {
            StatusLine line;
            fill(line, width);
            for (const QLabel *label : line.findChildren<QLabel *>()) {
                if (label->width() > 0 && !label->text().isEmpty())
                    QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width(), qPrintable(label->text()));
            }
        }
    }

    void newsTooLongForTheLineEndInDots()
    {
        StatusLine line;
        line.resize(360, 24);
        const QString sentence = u"The file could not be read. "_s.repeated(6);
        line.say(sentence);
        QStringList words;
        for (const QLabel *label : line.findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.last().endsWith(u'…'));
        QCOMPARE(line.findChildren<QLabel *>().last()->accessibleName(), sentence);
    }

    void whatCanBeTakenBackIsOfferedUntilTheNextNews()
    {
        StatusLine line;
        line.resize(1000, 24);
        int taken = 0;
        line.offer(u"It is gone."_s, u"Undo"_s, [&taken] { ++taken; });
        auto *undo = line.findChild<LinkButton *>();
        QVERIFY(!undo->isHidden());
        QCOMPARE(line.findChildren<QLabel *>().last()->accessibleName(), u"It is gone."_s);
        undo->click();
        QCOMPARE(taken, 1);
        QVERIFY(undo->isHidden());
        line.offer(u"It is gone."_s, u"Undo"_s, [&taken] { ++taken; });
        line.say(u"Theme: Night"_s);
        QVERIFY(undo->isHidden());
    }

    void whatIsPointedAtGivesTheNewsBack()
    {
        StatusLine line;
        line.resize(1000, 24);
        auto *undo = line.findChild<LinkButton *>();
        const QLabel *news = line.findChildren<QLabel *>().last();
        line.offer(u"It is gone."_s, u"Undo"_s, [] {});
        line.point(u"https://arxiv.org/abs/2412.13649"_s);
        QCOMPARE(news->accessibleName(), u"https://arxiv.org/abs/2412.13649"_s);
        QVERIFY(undo->isHidden());
        line.point({});
        QCOMPARE(news->accessibleName(), u"It is gone."_s);
        QVERIFY(!undo->isHidden());
        line.point(u"https://arxiv.org/abs/2412.13649"_s);
        line.say(u"No browser came."_s); // news are news, whatever is pointed at
        QCOMPARE(news->accessibleName(), u"No browser came."_s);
        line.point({});
        QCOMPARE(news->accessibleName(), u"No browser came."_s);
    }

    void ofALongAddressTheHostStaysInSight()
    {
        StatusLine line;
        line.resize(360, 24);
        const QLabel *news = line.findChildren<QLabel *>().last();
        line.point(u"https://project.example/"_s + u"a"_s.repeated(200));
        QVERIFY2(news->text().startsWith(u"https://project.example/a"_s) && news->text().endsWith(u'…'), qPrintable(news->text()));
        line.point(u"https://arxiv.org-"_s + u"a"_s.repeated(200) + u".evil.example/abs/1"_s);
        QVERIFY2(news->text().startsWith(u'…') && news->text().contains(u".evil.example"_s), qPrintable(news->text()));
    }

private:
    static void fill(StatusLine &line, int width)
    {
        line.resize(width, 24);
        LibraryCounts counts;
        counts.papers = 6873;
        counts.files = 779;
        line.setCounts(counts);
        line.say(u"Theme: Night"_s);
    }

    static QStringList wordsAt(int width)
    {
        StatusLine line;
        fill(line, width);
        QStringList words;
        for (const QLabel *label : line.findChildren<QLabel *>()) {
            if (!label->text().isEmpty() && label->width() > 0)
                words.append(label->text());
        }
        return words;
    }
};

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"

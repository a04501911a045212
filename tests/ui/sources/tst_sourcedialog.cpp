// What the reader is asked about a source, and how sources are worded.
#include "core/sources/presets.h"
#include "ui/sources/activitydialog.h"
#include "ui/sources/earlierdaysdialog.h"
#include "ui/sources/sourcedialog.h"
#include "ui/sources/sourcewords.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class SourceDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void nothingIsTickedAtFirst()
    {
        SourceDialog dialog({}, {}, true, nullptr);
        QCOMPARE(dialog.sources(), QList<Source>());
        QVERIFY(!button(dialog, u"&Add"_s)->isEnabled());
    }

    void aPresetIsAddedByOneTick()
    {
        SourceDialog dialog({}, {}, false, nullptr);
        dialog.findChild<QTreeWidget *>()->topLevelItem(2)->setCheckState(0, Qt::Checked);
        QVERIFY(button(dialog, u"&Add"_s)->isEnabled());
        QCOMPARE(dialog.sources(), QList<Source>{presets()[2].source});
    }

    void aPresetThatIsThereDoesNotComeTwice()
    {
        SourceDialog dialog({presets()[2].source}, {}, false, nullptr);
        QVERIFY(dialog.findChild<QTreeWidget *>()->topLevelItem(2)->isDisabled());
        QCOMPARE(dialog.sources(), QList<Source>());
    }

    void thePastedAddressOfADayIsATemplateAndNamesItself()
    {
        SourceDialog dialog({}, {}, false, nullptr);
        dialog.show();
        choose(dialog, u"An address for each day"_s);
        type(dialog, u"https://raw.githubusercontent.com/somebody/digests/main/2024/12/23.md"_s);
        const QList<Source> sources = dialog.sources();
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources.first().kind, Source::Kind::UrlTemplateByDay);
        QCOMPARE(sources.first().place, u"https://raw.githubusercontent.com/somebody/digests/main/{yyyy}/{MM}/{dd}.md"_s);
        QCOMPARE(sources.first().name, u"somebody"_s);
        QVERIFY(button(dialog, u"&Add"_s)->isEnabled());
    }

    void whatIsWrongWithTheAddressIsSaid()
    {
        SourceDialog dialog({}, {}, false, nullptr);
        dialog.show();
        choose(dialog, u"An address for each day"_s);
        type(dialog, u"https://example.org/README.md"_s);
        QVERIFY(!button(dialog, u"&Add"_s)->isEnabled());
        QVERIFY(says(dialog, u"{yyyy} for the year"_s));
    }

    void aTestShowsWhatWouldComeAsPlainText()
    {
        SourceDialog dialog({}, {}, false, nullptr);
        dialog.show();
        choose(dialog, u"One address"_s);
        type(dialog, u"https://example.org/README.md"_s);
        QSignalSpy wanted(&dialog, &SourceDialog::testWanted);
        button(dialog, u"Try it"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Source>().place, u"https://example.org/README.md"_s);
        dialog.showPreview({.judgement = {.worth = Judgement::Worth::Digest,
                                          .days = {QDate(2024, 12, 23)},
                                          .titles = {u"<b>Bold</b> claims"_s, u"Two"_s, u"Three"_s, u"Four"_s}}});
        QVERIFY(says(dialog, u"Mon 23 Dec 2024"_s));
        QVERIFY(says(dialog, u"<b>Bold</b> claims"_s));
        QVERIFY(!says(dialog, u"Four"_s));
        dialog.showPreview(
            {.judgement = {.worth = Judgement::Worth::NoDigest, .words = u"What example.org sent is no digest."_s}});
        QVERIFY(says(dialog, u"no digest"_s));
    }

    void offlineItSaysSoAndAsksBeforeItTries()
    {
        SourceDialog dialog({}, {}, true, nullptr);
        dialog.show();
        choose(dialog, u"One address"_s);
        type(dialog, u"https://example.org/README.md"_s);
        QVERIFY(says(dialog, u"offline by choice"_s));
        QSignalSpy wanted(&dialog, &SourceDialog::testWanted);
        QSignalSpy online(&dialog, &SourceDialog::onlineWanted);
        button(dialog, u"Go online and try"_s)->click(); // whoever has it does not go online
        QCOMPARE(online.size(), 1);
        QCOMPARE(wanted.size(), 0);
        dialog.setOffline(false);
        button(dialog, u"Try it"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aSourceIsChangedAsItStands()
    {
        Source source = presets().last().source;
        source.id = 7;
        source.schedule = {.when = Schedule::When::EveryHours, .hours = 6};
        SourceDialog dialog({source}, source, false, nullptr);
        QCOMPARE(dialog.sources(), QList<Source>{source});
    }

    void earlierDaysAreAMonthUnlessOtherwise()
    {
        EarlierDaysDialog dialog(u"A digest"_s, QDate(2024, 12, 23), nullptr);
        QCOMPARE(dialog.first(), QDate(2024, 11, 23));
        QCOMPARE(dialog.last(), QDate(2024, 12, 23));
        dialog.findChildren<QDateEdit *>().last()->setDate(QDate(2024, 1, 1));
        QVERIFY(!button(dialog, u"Fetch"_s)->isEnabled());
    }

    void everyRequestIsListedAndTheReaderKeepsHisPlace()
    {
        ActivityDialog dialog(nullptr);
        QList<RequestRecord> requests;
        for (int i = 0; i < 100; ++i)
            requests += RequestRecord{.at = QDateTime::currentDateTimeUtc(),
                                      .address = u"https://example.org/%1"_s.arg(i),
                                      .status = 200,
                                      .bytes = 2000,
                                      .milliseconds = 12,
                                      .result = u"came whole"_s};
        dialog.setRequests(requests);
        auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 100);
        list->setCurrentItem(list->topLevelItem(50));
        requests.prepend({.at = QDateTime::currentDateTimeUtc(),
                          .address = u"https://example.org/new"_s,
                          .result = u"example.org did not answer (10 s)."_s});
        dialog.setRequests(requests);
        QCOMPARE(list->topLevelItem(0)->text(1), u"https://example.org/new"_s);
        QCOMPARE(list->topLevelItem(0)->text(5), u"example.org did not answer (10 s)."_s);
        QCOMPARE(list->currentItem()->text(1), u"https://example.org/50"_s);
        QSignalSpy wanted(&dialog, &ActivityDialog::offlineWanted);
        dialog.setOffline(false);
        button(dialog, u"Go offline"_s)->click();
        QCOMPARE(wanted.first().first().toBool(), true);
    }

    void stateIsSaidInWords()
    {
        Source source = presets().first().source;
        QCOMPARE(SourceWords::state(source, false, false), u"Nothing fetched yet · on start"_s);
        QCOMPARE(SourceWords::state(source, false, true), u"Offline · Nothing fetched yet"_s);
        QCOMPARE(SourceWords::state(source, true, false), u"Fetching…"_s);
        source.backFill = {.days = 300, .left = 180};
        QCOMPARE(SourceWords::state(source, true, false), u"Earlier days: 120 of 300"_s);
        source.error = u"example.org did not answer (10 s)."_s;
        source.nextTry = QDateTime::currentDateTimeUtc();
        QVERIFY(SourceWords::state(source, false, false).startsWith(u"example.org did not answer (10 s). Next try "_s));
        QCOMPARE(SourceWords::icon(source, false), u"warning"_s);
        source.paused = true;
        QCOMPARE(SourceWords::state(source, false, false), u"Paused"_s);
    }

private:
    static QAbstractButton *button(const QWidget &in, const QString &text)
    {
        const auto all = in.findChildren<QAbstractButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QAbstractButton *one) { return one->text() == text; });
        if (found == all.end())
            qFatal("no button %s", qPrintable(text));
        return *found;
    }
    static void choose(const QWidget &in, const QString &answer) { button(in, answer)->click(); }
    static void type(const SourceDialog &dialog, const QString &text)
    {
        auto *field = dialog.findChildren<QLineEdit *>().first();
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    static bool says(const QWidget &in, const QString &words)
    {
        const auto labels = in.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(&in) && label->textFormat() == Qt::PlainText && label->text().contains(words);
        });
    }
};

QTEST_MAIN(SourceDialogTest)
#include "tst_sourcedialog.moc"

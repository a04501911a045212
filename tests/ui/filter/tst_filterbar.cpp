#include "core/library/filter/filtertext.h"
#include "core/translations.h"
#include "ui/controls/linkbutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/filter/chipbutton.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterchips.h"
#include "ui/filter/searchfield.h"
#include "ui/list/sortbutton.h"
#include "ui/looks/theme.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Paperlark;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Paperlark::PaperFilter)
Q_DECLARE_METATYPE(Paperlark::FilterChip)

namespace {

PaperFilter filterOfEverything()
{
    return {.text = u"kv cache"_s,
            .firstDay = QDate(2024, 12, 17),
            .lastDay = QDate(2024, 12, 23),
            .tags = {.included = {u"NLP"_s, u"Text Generation"_s}, .excluded = {u"Video"_s}, .match = Match::Any},
            .languages = {.included = {u"ko"_s}, .excluded = {u"zh"_s}},
            .sources = {.included = {u"timlrx"_s}, .excluded = {u"gabrielchua"_s}},
            .unreadOnly = true,
            .starredOnly = true,
            .readingListOnly = true};
}

QStringList texts(const PaperFilter &filter)
{
    QStringList result;
    for (const FilterChip &chip : filterChips(filter))
        result << chip.text();
    return result;
}

QList<ChipButton *> visibleChips(const FilterBar &bar)
{
    QList<ChipButton *> chips;
    for (ChipButton *chip : bar.findChildren<ChipButton *>()) {
        if (!chip->isHidden())
            chips << chip;
    }
    return chips;
}

} // namespace

class TestFilterBar final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void anEmptyFilterSaysNothing();
    void aFilterReadsAsASentence();
    void twoWantedTagsAreJoinedByAnd();
    void daysAreSaidTheShortWay_data();
    void daysAreSaidTheShortWay();
    void everyChipKnowsTheFilterWithoutIt();
    void takingAllChipsAwayLeavesNothing();
    void piecesOfTheTextAreChipsOfTheirOwn();
    void newChoicesReadWell_data();
    void newChoicesReadWell();
    void everyChipCanBeTypedAgain();
    void alternativesBecomeTextTogether();
    void textBehindAnotherConditionKeepsItsMeaning();
    void pressingAChipTakesItsConditionAway();
    void keysOnAChip();
    void theMouseTakesAwayOnTheCrossOnly();
    void theLastChipIsGivenBack();
    void aMistakeIsExplainedUnderTheChips();
    void theOrderIsChosenInItsMenu();
    void clearTakesEverythingAway();
    void settingTheFilterIsNotTheReadersChange();
    void chipsCanBeReachedByTab();
    void theFocusStaysAmongTheChips();
    void countsSayHowManyOfHowMany();
    void densityIsChosenByItsButton();
    void longChipsStayInANarrowBar();
    void bigLettersFitANarrowWindow();
};

void TestFilterBar::initTestCase()
{
    installTranslations(*qApp);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    Theme::apply(ThemeName::Paper);
}

void TestFilterBar::anEmptyFilterSaysNothing()
{
    QVERIFY(filterChips({}).isEmpty());
    QCOMPARE(filterSentence({}), QString());
    QVERIFY(filterChips({.text = u"   "_s}).isEmpty());
    QVERIFY(filterChips({.text = u"kv"_s}).first().hasQuotes); // “kv”
    QVERIFY(!filterChips({.text = u"tag:NLP"_s}).first().hasQuotes);
}

void TestFilterBar::aFilterReadsAsASentence()
{
    QCOMPARE(filterSentence(filterOfEverything()),
             u"unread · starred · on the reading list · “kv cache” · tag NLP · or Text Generation · not Video · "
             "in 한국어 · not 中文 · from timlrx · not from gabrielchua · 17 – 23 Dec 2024"_s);
}

void TestFilterBar::twoWantedTagsAreJoinedByAnd()
{
    const PaperFilter filter{.tags = {.included = {u"NLP"_s, u"Video"_s}, .match = Match::All}};
    QCOMPARE(texts(filter), (QStringList{u"tag NLP"_s, u"and Video"_s}));
}

void TestFilterBar::daysAreSaidTheShortWay_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("said");
    const QDate monday(2024, 12, 23);
    QTest::newRow("one day") << monday << monday << u"Mon 23 Dec 2024"_s;
    QTest::newRow("within a month") << QDate(2024, 12, 17) << monday << u"17 – 23 Dec 2024"_s;
    QTest::newRow("over two months") << QDate(2024, 11, 28) << monday << u"28 Nov – 23 Dec 2024"_s;
    QTest::newRow("over two years") << QDate(2023, 11, 28) << monday << u"28 Nov 2023 – 23 Dec 2024"_s;
    QTest::newRow("a month") << QDate(2024, 2, 1) << QDate(2024, 2, 29) << u"February 2024"_s;
    QTest::newRow("since") << monday << QDate() << u"since 23 Dec 2024"_s;
    QTest::newRow("until") << QDate() << monday << u"until 23 Dec 2024"_s;
}

void TestFilterBar::daysAreSaidTheShortWay()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, said);
    QCOMPARE(texts({.firstDay = first, .lastDay = last}), QStringList{said});
}

void TestFilterBar::everyChipKnowsTheFilterWithoutIt()
{
    const PaperFilter filter = filterOfEverything();
    const QList<FilterChip> chips = filterChips(filter);
    QCOMPARE(chips.size(), 12);
    for (const FilterChip &chip : chips) {
        QVERIFY(chip.without != filter);
        QCOMPARE(filterChips(chip.without).size(), chips.size() - 1);
    }
    QCOMPARE(chips[4].without.tags.included, QStringList{u"Text Generation"_s});
    QVERIFY(chips[6].excludes);
    QVERIFY(chips[6].without.tags.excluded.isEmpty());
}

void TestFilterBar::takingAllChipsAwayLeavesNothing()
{
    PaperFilter filter = filterOfEverything();
    while (!filterChips(filter).isEmpty())
        filter = filterChips(filter).first().without;
    QVERIFY(filter.isEmpty());
}

void TestFilterBar::piecesOfTheTextAreChipsOfTheirOwn()
{
    const PaperFilter filter{.text = u"kv cache tag:Video -survey title:\"long context\" (a OR b)"_s};
    QCOMPARE(texts(filter),
             (QStringList{u"“kv cache”"_s, u"tag Video"_s, u"not “survey”"_s, u"title with long context"_s, u"(a OR b)"_s}));
    const QList<FilterChip> chips = filterChips(filter);
    QCOMPARE(chips[1].without.text, u"kv cache -survey title:\"long context\" (a OR b)"_s);
    QVERIFY(chips[2].excludes);
    QCOMPARE(chips[0].without.text, u"tag:Video -survey title:\"long context\" (a OR b)"_s);
    QCOMPARE(chips[3].typed, u"title:\"long context\""_s);
}

void TestFilterBar::newChoicesReadWell_data()
{
    QTest::addColumn<PaperFilter>("filter");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const PaperFilter &filter, const QString &sentence) {
        QTest::newRow(name) << filter << sentence;
    };
    row("authors", {.authors = {.included = {u"Deyu Zhou"_s, u"Yulan He"_s}, .excluded = {u"A. Nonymous"_s}}},
        u"by Deyu Zhou · or Yulan He · not by A. Nonymous"_s);
    row("has", {.has = {.included = {u"code"_s, u"note"_s}, .excluded = {u"video"_s}, .match = Match::All}},
        u"with code · and a note · without a video"_s);
    row("votes", {.minVotes = 50}, u"50 votes or more"_s);
    row("few votes", {.maxVotes = 1}, u"up to 1 vote"_s);
    row("votes between", {.minVotes = 10, .maxVotes = 50}, u"10 – 50 votes"_s);
    row("period", {.period = u"last7d"_s}, u"last 7 days"_s);
    row("one month", {.period = u"last1m"_s}, u"last 1 month"_s);
    row("today", {.period = u"today"_s}, u"today"_s);
    row("weekdays", {.weekdays = 0b0010001}, u"on Monday or Friday"_s);
    row("together", {.text = u"kv"_s, .period = u"last7d"_s, .minVotes = 50, .unreadOnly = true},
        u"unread · “kv” · 50 votes or more · last 7 days"_s);
}

void TestFilterBar::newChoicesReadWell()
{
    QFETCH(PaperFilter, filter);
    QFETCH(QString, sentence);
    QCOMPARE(filterSentence(filter), sentence);
}

void TestFilterBar::everyChipCanBeTypedAgain()
{
    PaperFilter filter = filterOfEverything();
    filter.text = u"kv cache -survey"_s;
    filter.authors.included = {u"Deyu Zhou"_s};
    filter.has.included = {u"code"_s};
    filter.minVotes = 50;
    filter.weekdays = 1;
    for (const FilterChip &chip : filterChips(filter)) {
        QVERIFY2(!chip.typed.isEmpty(), qPrintable(chip.text()));
        if (chip.typedPosition >= 0)
            continue;
        const PaperFilter asText = withChipAsText(chip);
        QVERIFY2(asText.text.startsWith(chip.typed), qPrintable(asText.text));
        PaperFilter back = filterOfText(textOfFilter(asText));
        QCOMPARE(textOfFilter(back), textOfFilter(filterOfText(textOfFilter(filter))));
    }
}

void TestFilterBar::alternativesBecomeTextTogether()
{
    const PaperFilter filter{.tags = {.included = {u"NLP"_s, u"Text Generation"_s}, .excluded = {u"Video"_s}}};
    const QList<FilterChip> chips = filterChips(filter);
    QCOMPARE(chips.size(), 3);
    QCOMPARE(chips[0].typed, u"(tag:NLP OR tag:\"Text Generation\")"_s);
    QCOMPARE(chips[1].typed, chips[0].typed);
    QCOMPARE(withChipAsText(chips[1]).tags.included, QStringList());
    QCOMPARE(withChipAsText(chips[1]).tags.excluded, QStringList{u"Video"_s});
    QCOMPARE(chips[2].typed, u"-tag:Video"_s);
}

void TestFilterBar::textBehindAnotherConditionKeepsItsMeaning()
{
    const PaperFilter filter{.text = u"kv OR cache"_s, .tags = {.included = {u"NLP"_s}}};
    QCOMPARE(withChipAsText(filterChips(filter).last()).text, u"tag:NLP (kv OR cache)"_s);
}

void TestFilterBar::pressingAChipTakesItsConditionAway()
{
    FilterBar bar;
    bar.setFilter({.tags = {.included = {u"NLP"_s}}, .unreadOnly = true});
    QSignalSpy changes(&bar, &FilterBar::filterChanged);
    QCOMPARE(visibleChips(bar).size(), 2);
    visibleChips(bar).first()->click();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<PaperFilter>(), (PaperFilter{.tags = {.included = {u"NLP"_s}}}));
    QCOMPARE(visibleChips(bar).size(), 1);
    QCOMPARE(visibleChips(bar).first()->accessibleName(), u"Without tag NLP"_s);
}

void TestFilterBar::keysOnAChip()
{
    FilterBar bar;
    bar.setFilter({.tags = {.included = {u"NLP"_s}}, .unreadOnly = true, .starredOnly = true});
    QSignalSpy edits(&bar, &FilterBar::chipEdited);
    QTest::keyClick(visibleChips(bar).at(2), Qt::Key_F2);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().first().value<FilterChip>().typed, u"tag:NLP"_s);
    QVERIFY(visibleChips(bar).at(2)->toolTip().startsWith(u"tag:NLP"_s));
    QTest::keyClick(visibleChips(bar).at(2), Qt::Key_Delete);
    QVERIFY(bar.filter().tags.isEmpty());
    QTest::keyClick(visibleChips(bar).at(1), Qt::Key_Backspace);
    QVERIFY(!bar.filter().starredOnly);
    QTest::keyClick(visibleChips(bar).at(0), Qt::Key_Space);
    QVERIFY(bar.filter().isEmpty());
}

void TestFilterBar::theMouseTakesAwayOnTheCrossOnly()
{
    FilterBar bar;
    bar.setFilter({.unreadOnly = true, .starredOnly = true});
    bar.show();
    QSignalSpy edits(&bar, &FilterBar::chipEdited);
    ChipButton *chip = visibleChips(bar).first();
    QTest::mouseClick(chip, Qt::LeftButton, {}, {8, chip->height() / 2});
    QVERIFY(bar.filter().unreadOnly);
    QTest::mouseDClick(chip, Qt::LeftButton, {}, {8, chip->height() / 2});
    QCOMPARE(edits.size(), 1);
    QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() - 8, chip->height() / 2});
    QVERIFY(!bar.filter().unreadOnly);
}

void TestFilterBar::theLastChipIsGivenBack()
{
    FilterBar bar;
    QSignalSpy edits(&bar, &FilterBar::chipEdited);
    bar.editLastChip();
    QVERIFY(edits.isEmpty());
    bar.setFilter({.tags = {.included = {u"NLP"_s}}, .minVotes = 50, .unreadOnly = true});
    bar.editLastChip();
    QCOMPARE(edits.first().first().value<FilterChip>().typed, u"votes:>=50"_s);
}

void TestFilterBar::aMistakeIsExplainedUnderTheChips()
{
    FilterBar bar;
    const auto *line = bar.findChild<RoleLabel *>();
    QVERIFY(line->isHidden());
    bar.setMistake(u"“many” is no number of votes."_s);
    QVERIFY(!line->isHidden());
    QCOMPARE(line->text(), u"“many” is no number of votes."_s);
    QCOMPARE(line->accessibleName(), line->text());
    bar.setMistake({});
    QVERIFY(line->isHidden());
}

void TestFilterBar::theOrderIsChosenInItsMenu()
{
    FilterBar bar;
    bar.setFilter({.unreadOnly = true});
    bar.show();
    QSignalSpy changes(&bar, &FilterBar::filterChanged);
    auto *sort = bar.findChild<SortButton *>();
    QCOMPARE(sort->text(), u"Digest order"_s);
    sort->click();
    QList<QAction *> orders = sort->findChild<QMenu *>()->actions();
    QCOMPARE(orders.size(), 4);
    QVERIFY(orders[0]->isChecked());
    QVERIFY(!orders[3]->isEnabled()); // nothing to match
    orders[2]->trigger();
    QCOMPARE(bar.filter().order, PaperOrder::Votes);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(sort->text(), u"Votes"_s);
    bar.findChild<LinkButton *>()->click();
    QCOMPARE(bar.filter(), (PaperFilter{.order = PaperOrder::Votes}));
    bar.setFilter({.text = u"kv"_s});
    delete sort->findChild<QMenu *>();
    sort->click();
    QVERIFY(sort->findChild<QMenu *>()->actions().at(3)->isEnabled());
}

void TestFilterBar::clearTakesEverythingAway()
{
    FilterBar bar;
    bar.setFilter(filterOfEverything());
    QSignalSpy changes(&bar, &FilterBar::filterChanged);
    auto *clear = bar.findChild<LinkButton *>();
    QCOMPARE(clear->text(), u"Clear"_s);
    QVERIFY(!clear->isHidden());
    clear->click();
    QCOMPARE(changes.size(), 1);
    QVERIFY(bar.filter().isEmpty());
    QVERIFY(clear->isHidden());
}

void TestFilterBar::settingTheFilterIsNotTheReadersChange()
{
    FilterBar bar;
    QSignalSpy changes(&bar, &FilterBar::filterChanged);
    bar.setFilter(filterOfEverything());
    QCOMPARE(bar.filter(), filterOfEverything());
    QVERIFY(changes.isEmpty());
}

void TestFilterBar::chipsCanBeReachedByTab()
{
    FilterBar bar;
    bar.setFilter({.unreadOnly = true});
    QVERIFY(visibleChips(bar).first()->focusPolicy() & Qt::TabFocus);
}

void TestFilterBar::theFocusStaysAmongTheChips()
{
    FilterBar bar;
    bar.setFilter({.tags = {.included = {u"NLP"_s}}, .unreadOnly = true, .starredOnly = true});
    bar.show();
    bar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    visibleChips(bar).at(1)->setFocus();
    visibleChips(bar).at(1)->click();
    QCOMPARE(visibleChips(bar).size(), 2);
    QVERIFY(visibleChips(bar).at(1)->hasFocus());
    visibleChips(bar).at(1)->click();
    QVERIFY(visibleChips(bar).at(0)->hasFocus());
}

void TestFilterBar::countsSayHowManyOfHowMany()
{
    FilterBar bar;
    const auto said = [&bar](int shown, int all) {
        bar.setCounts(shown, all);
        return bar.findChild<QLabel *>()->text();
    };
    QCOMPARE(said(23, 8049), u"<b>23</b> of 8,049 papers"_s);
    QCOMPARE(said(8049, 8049), u"<b>8,049</b> papers"_s);
    QCOMPARE(said(1, 1), u"<b>1</b> paper"_s);
    bar.setCounts(std::nullopt, 8049);
    QCOMPARE(bar.findChild<QLabel *>()->text(), u"… of 8,049 papers"_s); // nothing that would be wrong
}

void TestFilterBar::densityIsChosenByItsButton()
{
    FilterBar bar;
    QSignalSpy changes(&bar, &FilterBar::densityChanged);
    const QList<QToolButton *> buttons = bar.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(buttons[1]->isChecked());
    buttons[0]->click();
    buttons[2]->click();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].first().value<ListDensity>(), ListDensity::Compact);
    QCOMPARE(changes[1].first().value<ListDensity>(), ListDensity::Cards);
    bar.setDensity(ListDensity::Comfortable);
    QVERIFY(buttons[1]->isChecked());
    QCOMPARE(changes.size(), 2);
}

void TestFilterBar::longChipsStayInANarrowBar()
{
    FilterBar bar;
    bar.setFilter({.text = u"a search of many words that nobody would see whole in a window of that size"_s,
                   .tags = {.included = {u"Text Generation"_s}},
                   .unreadOnly = true});
    bar.resize(200, bar.heightForWidth(200));
    bar.show();
    QVERIFY(bar.minimumSizeHint().width() <= 360);
    for (const ChipButton *chip : visibleChips(bar))
        QVERIFY(chip->geometry().right() < bar.width());
}

void TestFilterBar::bigLettersFitANarrowWindow()
{
    Fonts::setScale(2);
    Theme::refresh();
    FilterBar bar;
    bar.setFilter(filterOfEverything());
    bar.setCounts(8048, 8049);
    bar.show();
    QVERIFY(bar.minimumSizeHint().width() <= 400);
    QVERIFY(bar.heightForWidth(360) > bar.heightForWidth(900));
    Fonts::setScale(1);
    Theme::refresh();
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"

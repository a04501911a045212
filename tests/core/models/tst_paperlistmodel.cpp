#include "tests/core/library/shelf.h"

#include "core/models/paperlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QDate tuesday(2024, 12, 24);
const QString first = u"2412.00001"_s;
const QString second = u"2412.00002"_s;
const QString third = u"2412.00003"_s;

} // namespace

class PaperListModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        Entry voted = entry(first, u"First Paper"_s, u"About caches."_s);
        voted.votes = 16;
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, {voted, entry(second, u"Second Paper"_s, u"About pictures."_s)});
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {entry(first, u"First Paper"_s, u"캐시에 대하여."_s, u"ko"_s)});
        m_shelf->put(u"/d/one/2024-12-24.md"_s, tuesday, {entry(third, u"Third Paper"_s, u"About sounds."_s)});
        m_model = std::make_unique<PaperListModel>(m_shelf->library());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_shelf.reset();
    }

    void papersStandNewestFirst()
    {
        QCOMPARE(keys(), QStringList({third, first, second}));
        QCOMPARE(m_model->index(0).data().toString(), u"Third Paper"_s);
        QCOMPARE(m_model->index(0).data(PaperListModel::KeyRole).toString(), third);
        QCOMPARE(m_model->index(0).data(PaperListModel::DayRole).toDate(), tuesday);
        QCOMPARE(m_model->index(1).data(PaperListModel::RowRole).value<PaperRow>().votes, 16);
    }

    void rowsAreNotEditable() { QVERIFY(!(m_model->index(0).flags() & Qt::ItemIsEditable)); }

    void daysAreSections()
    {
        QCOMPARE(m_model->sections(),
                 QList<ListSection>({{.day = tuesday, .firstRow = 0, .count = 1}, {.day = monday, .firstRow = 1, .count = 2}}));
        m_shelf->put(u"/d/undated.md"_s, QDate(), {entry(u"2412.00009"_s, u"Undated"_s, u"No day."_s)});
        m_model->setFilter({});
        QCOMPARE(m_model->sections().last(), (ListSection{.firstRow = 3, .count = 1}));
    }

    void aFilterResets()
    {
        QSignalSpy reset(m_model.get(), &PaperListModel::modelReset);
        QSignalSpy reloaded(m_model.get(), &PaperListModel::reloaded);
        m_model->setFilter({.text = u"caches"_s});
        QCOMPARE(keys(), QStringList{first});
        QCOMPARE(m_model->filter().text, u"caches"_s);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(reloaded.count(), 1);
        m_model->setFilter({.text = u"nothing of the kind"_s});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->sections().isEmpty());
    }

    void reloadsAreOneHoweverManyAreAskedFor()
    {
        QSignalSpy reset(m_model.get(), &PaperListModel::modelReset);
        m_shelf->put(u"/d/one/2024-12-25.md"_s, tuesday.addDays(1),
                     {entry(u"2412.00004"_s, u"Fourth Paper"_s, u"About words."_s)});
        for (int i = 0; i < 100; ++i) {
            emit m_shelf->library().papersChanged();
        }
        QCOMPARE(reset.count(), 0);
        QVERIFY(reset.wait());
        QCOMPARE(reset.count(), 1);
        QCOMPARE(m_model->rowCount(), 4);
    }

    void aMarkRepaintsItsRowOnly()
    {
        QSignalSpy reset(m_model.get(), &PaperListModel::modelReset);
        QSignalSpy changed(m_model.get(), &PaperListModel::dataChanged);
        QVERIFY(!m_model->row(1).read);
        QVERIFY(m_shelf->library().setRead({first}, true));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first()[0].toModelIndex().row(), 1);
        QCOMPARE(changed.first()[1].toModelIndex().row(), 1);
        QVERIFY(m_model->row(1).read);
        QCOMPARE(reset.count(), 0);
    }

    void aReadPaperStaysInTheUnreadList()
    {
        m_model->setFilter({.unreadOnly = true});
        QVERIFY(!m_model->isComplete()); // marks are counted in the background
        m_model->setAnswer(m_shelf->library().answer({.filter = m_model->filter()}));
        QVERIFY(m_shelf->library().setRead({first}, true));
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(m_model->row(m_model->rowOfKey(first)).read);
        m_model->setAnswer(m_shelf->library().answer({.filter = m_model->filter()}));
        QCOMPARE(m_model->rowCount(), 3); // counted anew, but nothing moves
        m_model->setFilter({.unreadOnly = true});
        m_model->setAnswer(m_shelf->library().answer({.filter = m_model->filter()}));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void whatNoLongerFitsIsToldApartAndGoesWhenCleanedUp()
    {
        showUnread();
        QVERIFY(m_shelf->library().setRead({first, second}, true));
        const QStringList kept = m_model->kept();
        QCOMPARE(QSet<QString>(kept.cbegin(), kept.cend()), (QSet<QString>{first, second}));
        QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
        answer();
        QCOMPARE(told.size(), 1);
        QCOMPARE(unfit(), (QStringList{first, second}));
        QVERIFY(spoken(1).contains(u"No longer in this view."_s));
        answer();
        QCOMPARE(told.size(), 1); // nothing new
        QCOMPARE(m_model->cleanUp(first), 1);
        QCOMPARE(keys(), (QStringList{third, first}));
        QCOMPARE(unfit(), QStringList{first});
        QCOMPARE(m_model->sections(),
                 QList<ListSection>({{.day = tuesday, .firstRow = 0, .count = 1}, {.day = monday, .firstRow = 1, .count = 1}}));
        QCOMPARE(m_model->cleanUp(first), 0);
        QCOMPARE(m_model->cleanUp({}), 1);
        QCOMPARE(keys(), QStringList{third});
    }

    void whatIsKeptSurvivesAnImport()
    {
        showUnread();
        QVERIFY(m_shelf->library().setRead({first}, true));
        m_shelf->put(u"/d/two/2024-12-24.md"_s, tuesday, {entry(u"2412.00005"_s, u"Fifth"_s, u"New."_s)});
        emit m_shelf->library().papersChanged();
        QCoreApplication::processEvents();
        QVERIFY(!m_model->isComplete());
        m_model->setAnswer(m_shelf->library().answer({.filter = m_model->filter()})); // asked before the mark
        QVERIFY(!m_model->isComplete());
        answer();
        QCOMPARE(keys(), (QStringList{third, u"2412.00005"_s, first, second}));
        QCOMPARE(unfit(), QStringList{first});
        m_model->setFilter({.unreadOnly = true});
        answer();
        QVERIFY(!keys().contains(first));
    }

    void manyMarksAreToldAtOnce()
    {
        QList<Entry> entries;
        for (int i = 0; i < 150; ++i) {
            entries += entry(u"2501.%1"_s.arg(i, 5, 10, QChar(u'0')), u"Paper %1"_s.arg(i), u"Text."_s);
        }
        m_shelf->put(u"/d/one/2025-01-01.md"_s, QDate(2025, 1, 1), entries);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 153);
        QStringList odd;
        for (int row = 1; row < 150; row += 2) {
            odd += m_model->keyAt(row);
        }
        QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(m_shelf->library().setRead(odd, true));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(told.first().at(1).toModelIndex().row(), 149);
        QVERIFY(m_model->row(149).read);
        QCOMPARE(m_model->keysOf(m_model->rowsOf(odd)), odd);
        QCOMPARE(m_model->rowsOfDay(monday).size(), 1);
        QCOMPARE(m_model->keysOf(m_model->rowsOfDay(monday)), (QStringList{first, second}));
    }

    void anAnswerToAnotherFilterIsNoAnswer()
    {
        const Answer starred = m_shelf->library().answer({.filter = {.starredOnly = true}});
        m_model->setAnswer(starred);
        QCOMPARE(keys(), QStringList({third, first, second}));
    }

    void newPapersStandOnTopBeforeTheAnswer()
    {
        QList<Entry> many;
        for (int i = 0; i < 300; ++i) {
            many += entry(u"2501.%1"_s.arg(i, 5, 10, QChar(u'0')), u"Paper %1"_s.arg(i), u"Text %1."_s.arg(i));
        }
        m_shelf->put(u"/d/one/2025-01-01.md"_s, QDate(2025, 1, 1), many);
        m_model->setFilter({});
        m_model->setAnswer(m_shelf->library().answer({}));
        m_shelf->put(u"/d/one/2025-01-02.md"_s, QDate(2025, 1, 2), {entry(u"2501.99999"_s, u"Newest"_s, u"Text."_s)});
        m_model->reload();
        QTRY_COMPARE(m_model->rowCount(), 304);
        QCOMPARE(m_model->keyAt(0), u"2501.99999"_s);
        QCOMPARE(m_model->keyAt(303), second);
        QVERIFY(!m_model->isComplete());
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setAnswer(m_shelf->library().answer({}));
        QCOMPARE(resets.size(), 0);
        QVERIFY(m_model->isComplete());
    }

    void marksOfPapersThatAreNotShownAreNothing()
    {
        m_model->setFilter({.text = u"pictures"_s});
        QSignalSpy changed(m_model.get(), &PaperListModel::dataChanged);
        QVERIFY(m_shelf->library().setStarred({first}, true));
        QCOMPARE(changed.count(), 0);
    }

    void rowsAreFoundByKey()
    {
        QCOMPARE(m_model->rowOfKey(first), 1);
        QCOMPARE(m_model->rowOfKey(u"0000.00000"_s), -1);
        m_model->setFilter({.text = u"pictures"_s});
        QCOMPARE(m_model->rowOfKey(first), -1);
        QCOMPARE(m_model->rowOfKey(second), 0);
    }

    void outOfRangeIsEmpty()
    {
        QCOMPARE(m_model->keyAt(-1), QString());
        QCOMPARE(m_model->keyAt(3), QString());
        QCOMPARE(m_model->row(17), PaperRow{});
        QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
        QVERIFY(!m_model->index(0).data(Qt::DecorationRole).isValid());
        QCOMPARE(m_model->rowCount(m_model->index(0)), 0);
    }

    void aRowIsOneSpokenSentence()
    {
        QCOMPARE(spoken(1), u"Unread. First Paper. 16 vote(s). English and Korean. 2 of 3."_s);
        QCOMPARE(spoken(2), u"Unread. Second Paper. English. 3 of 3."_s);
        QVERIFY(m_shelf->library().setRead({second}, true));
        QVERIFY(m_shelf->library().setStarred({second}, true));
        QVERIFY(m_shelf->library().setReadingList({second}, true));
        QVERIFY(m_shelf->library().setNote(second, u"mine"_s));
        QCOMPARE(spoken(2), u"Read. Starred. In the reading list. Second Paper. English. Note: mine. 3 of 3."_s);
    }

    void theReadersLanguageIsSpokenFirst()
    {
        m_shelf->library().setReadingLanguages({u"ko"_s});
        m_model->setFilter({});
        QVERIFY(spoken(1).contains(u"Korean and English"_s));
        QCOMPARE(m_model->row(1).teaserLanguage, u"ko"_s);
    }

    void rowsBeyondTheFirstPageAreRight()
    {
        QList<Entry> many;
        for (int i = 0; i < 1000; ++i) {
            many += entry(u"2501.%1"_s.arg(i, 5, 10, QChar(u'0')), u"Paper %1"_s.arg(i), u"Text %1."_s.arg(i));
        }
        m_shelf->put(u"/d/one/2025-01-01.md"_s, QDate(2025, 1, 1), many);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 200); // at once
        QVERIFY(!m_model->isComplete());
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setAnswer(m_shelf->library().answer({}));
        QVERIFY(m_model->isComplete());
        QCOMPARE(resets.size(), 0); // the rest is appended: nothing on screen moves
        QCOMPARE(m_model->rowCount(), 1003);
        for (const int row : {0, 127, 128, 500, 999}) {
            QCOMPARE(m_model->keyAt(row), u"2501.%1"_s.arg(row, 5, 10, QChar(u'0')));
        }
        QCOMPARE(m_model->keyAt(1002), second);
    }

    void anEmptyLibraryIsAnEmptyList()
    {
        Shelf empty;
        PaperListModel model(empty.library());
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.sections().isEmpty());
    }

private:
    QString spoken(int row) { return m_model->index(row).data(Qt::AccessibleTextRole).toString(); }

    void answer()
    {
        m_model->setAnswer(m_shelf->library().answer({.filter = m_model->filter(), .kept = m_model->kept()}));
        QVERIFY(m_model->isComplete());
    }
    void showUnread()
    {
        m_model->setFilter({.unreadOnly = true});
        answer();
    }
    QStringList unfit()
    {
        QStringList unfit;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row).data(PaperListModel::UnfitRole).toBool()) {
                unfit += m_model->keyAt(row);
            }
        }
        return unfit;
    }

    QStringList keys()
    {
        QStringList keys;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            keys += m_model->keyAt(row);
        }
        return keys;
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<PaperListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(PaperListModelTest)
#include "tst_paperlistmodel.moc"

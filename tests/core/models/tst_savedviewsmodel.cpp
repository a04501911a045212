#include "core/models/savedviewsmodel.h"

#include "core/library/filter/filtertext.h"
#include "core/translations.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Paperlark;

namespace {

struct Views {
    SavedViewsModel model{};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Views()
    {
        model.setViews({{u"KV cache"_s, filterOfText(u"kv cache"_s)}, {u"Video"_s, filterOfText(u"tag:Video tag:NLP"_s)}});
    }
    int unread(int row) const { return model.index(row).data(SavedViewsModel::UnreadRole).toInt(); }
    QString sentence(int row) const { return model.index(row).data(Qt::AccessibleTextRole).toString(); }
};

Answer answerTo(const QList<PaperFilter> &others, const QList<FilterCount> &counts)
{
    Answer answer;
    answer.question.others = others;
    answer.others = counts;
    return answer;
}

} // namespace

class TestSavedViewsModel final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installTranslations(*qApp); }

    void countsAreFoundByTheFilterWhateverElseWasAsked()
    {
        Views views;
        const QList<PaperFilter> filters = views.model.filters();
        views.model.setCounts(answerTo({filterOfText(u"other"_s), filters[1], filters[0]}, {{9, 9}, {41, 3}, {12, 1}}));
        QCOMPARE(views.unread(0), 1);
        QCOMPARE(views.unread(1), 3);
        views.model.setCounts(answerTo({}, {})); // asked before there were views
        QCOMPARE(views.unread(1), 3);
    }

    void countsGoWithAViewThatIsMoved()
    {
        Views views;
        views.model.setCounts(answerTo(views.model.filters(), {{12, 1}, {41, 3}}));
        QList<SavedViewsModel::View> moved = views.model.views();
        moved.move(0, 1);
        views.model.setViews(moved);
        QCOMPARE(views.unread(0), 3);
        QCOMPARE(views.unread(1), 1);
    }

    // Two tags that are typed must both hold.
    void theViewInForceIsKnownHoweverItsFilterCameAbout()
    {
        Views views;
        QCOMPARE(views.model.inForce(), -1);
        PaperFilter clicked;
        clicked.tags = {.included = {u"NLP"_s, u"Video"_s}, .match = Match::All};
        views.model.setFilter(clicked);
        QCOMPARE(views.model.inForce(), 1);
        QVERIFY(views.model.index(1).data(SavedViewsModel::InForceRole).toBool());
        PaperFilter typed;
        typed.text = u" kv  cache "_s;
        views.model.setFilter(typed);
        QCOMPARE(views.model.inForce(), 0);
        views.model.setFilter({});
        QCOMPARE(views.model.inForce(), -1);
    }

    void rowsSpeak()
    {
        Views views;
        views.model.setCounts(answerTo(views.model.filters(), {{12, 1}, {1, 0}}));
        QCOMPARE(views.sentence(0), u"KV cache, 12 papers, 1 unread"_s);
        views.model.setFilter(views.model.filters()[1]);
        QCOMPARE(views.sentence(1), u"Video, 1 paper, 0 unread, in force"_s);
        QCOMPARE(views.model.index(0).data(Qt::ToolTipRole).toString(), u"KV cache (Ctrl+1)"_s);
    }

    void theSameViewsAgainResetNothing()
    {
        Views views;
        QSignalSpy resets(&views.model, &QAbstractItemModel::modelReset);
        views.model.setViews(QList<SavedViewsModel::View>(views.model.views()));
        QVERIFY(resets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSavedViewsModel)
#include "tst_savedviewsmodel.moc"

#include "core/models/facetmodel.h"
#include "core/translations.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Paperlark;

namespace {

struct Tags {
    FacetModel model{Facet::Tags};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy changed{&model, &FacetModel::changed};

    Tags() { model.reset({{u"Video"_s, 41}, {u"Text Generation"_s, 23}, {u"NLP"_s, 16}}); }
    QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row) {
            result.append(model.index(row).data().toString());
        }
        return result;
    }
    int papers(int row) const { return model.index(row).data(FacetModel::CountRole).toInt(); }
    QString sentence(int row) const { return model.index(row).data(Qt::AccessibleTextRole).toString(); }
};

QList<FacetCount> manyNames(int count)
{
    QList<FacetCount> names;
    for (int i = 0; i < count; ++i) {
        names.append({u"Name %1"_s.arg(i), count - i});
    }
    return names;
}

} // namespace

class TestFacetModel final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installTranslations(*qApp); }
    void resetPutsTheLargestFirst();
    void newCountsKeepEveryRowInPlace();
    void newNamesComeLast();
    void resetKeepsWhatIsChosenAndPutsItFirst();
    void cyclePassesThroughIncludeAndExclude();
    void onlyLeavesOneIncluded();
    void excludeTakesAnIncludedRow();
    void clearTurnsEverythingOff();
    void aChoiceOfUnknownNamesShowsThem();
    void aChoiceSetFromOutsideIsSilent();
    void rowsSpeakNameCountAndState();
    void theRowsAreTheLargestNames();
    void findingShowsNamesThatHoldTheText();
    void aNameFoundAndChosenGetsARow();
    void namesCompareWithoutCase();
    void whatAPaperHasIsNamedForReaders();
    void choosingAnyOrAllIsAChange();
    void languagesAreShownByTheirOwnNames();
    void aSourceWithoutNameIsShown();
};

void TestFacetModel::resetPutsTheLargestFirst()
{
    Tags tags;
    QCOMPARE(tags.names(), (QStringList{u"Video"_s, u"Text Generation"_s, u"NLP"_s}));
}

void TestFacetModel::newCountsKeepEveryRowInPlace()
{
    Tags tags;
    QSignalSpy resets(&tags.model, &QAbstractItemModel::modelReset);
    QSignalSpy repaints(&tags.model, &QAbstractItemModel::dataChanged);
    tags.model.setCounts({{u"NLP"_s, 99}, {u"Text Generation"_s, 23}});
    QCOMPARE(tags.names(), (QStringList{u"Video"_s, u"Text Generation"_s, u"NLP"_s}));
    QCOMPARE(tags.papers(0), 0);
    QCOMPARE(tags.papers(2), 99);
    QVERIFY(resets.isEmpty());
    QCOMPARE(repaints.size(), 1);
    tags.model.setCounts({{u"NLP"_s, 99}, {u"Text Generation"_s, 23}});
    QCOMPARE(repaints.size(), 1); // nothing new, nothing to paint
    QVERIFY(tags.changed.isEmpty());
}

void TestFacetModel::newNamesComeLast()
{
    Tags tags;
    tags.model.setCounts({{u"Audio"_s, 500}, {u"Video"_s, 41}});
    QCOMPARE(tags.names().last(), u"Audio"_s);
    QCOMPARE(tags.papers(3), 500);
}

void TestFacetModel::resetKeepsWhatIsChosenAndPutsItFirst()
{
    Tags tags;
    tags.model.cycle(2);
    tags.model.exclude(1);
    tags.model.reset({{u"Audio"_s, 7}, {u"Text Generation"_s, 3}});
    QCOMPARE(tags.names(), (QStringList{u"NLP"_s, u"Text Generation"_s, u"Audio"_s}));
    QCOMPARE(tags.model.choice().excluded, QStringList{u"Text Generation"_s});
    QCOMPARE(tags.papers(1), 3);
    QCOMPARE(tags.model.choice().included, QStringList{u"NLP"_s});
    QCOMPARE(tags.papers(0), 0);
}

void TestFacetModel::cyclePassesThroughIncludeAndExclude()
{
    Tags tags;
    tags.model.cycle(0);
    QCOMPARE(tags.model.state(0), FacetState::Include);
    tags.model.cycle(0);
    QCOMPARE(tags.model.state(0), FacetState::Exclude);
    tags.model.cycle(0);
    QCOMPARE(tags.model.state(0), FacetState::Off);
    QCOMPARE(tags.changed.size(), 3);
}

void TestFacetModel::onlyLeavesOneIncluded()
{
    Tags tags;
    tags.model.cycle(0);
    tags.model.exclude(2);
    tags.changed.clear();
    tags.model.only(1);
    QCOMPARE(tags.model.choice().included, QStringList{u"Text Generation"_s});
    QVERIFY(tags.model.choice().excluded.isEmpty());
    tags.model.only(1);
    QCOMPARE(tags.changed.size(), 1); // the second time changes nothing
}

void TestFacetModel::excludeTakesAnIncludedRow()
{
    Tags tags;
    tags.model.cycle(0);
    tags.changed.clear();
    tags.model.exclude(0);
    tags.model.exclude(0);
    QCOMPARE(tags.model.choice().excluded, QStringList{u"Video"_s});
    QVERIFY(tags.model.choice().included.isEmpty());
    QCOMPARE(tags.changed.size(), 1);
}

void TestFacetModel::clearTurnsEverythingOff()
{
    Tags tags;
    tags.model.clear();
    QVERIFY(tags.changed.isEmpty());
    tags.model.exclude(0);
    tags.model.clear();
    QVERIFY(tags.model.choice().excluded.isEmpty());
    QCOMPARE(tags.changed.size(), 2);
}

void TestFacetModel::aChoiceOfUnknownNamesShowsThem()
{
    Tags tags;
    tags.model.setChoice({.included = {u"Robotics"_s}, .excluded = {u"Video"_s}});
    QCOMPARE(tags.names().last(), u"Robotics"_s);
    QCOMPARE(tags.papers(3), 0);
    QCOMPARE(tags.model.choice().included, QStringList{u"Robotics"_s});
    QCOMPARE(tags.model.choice().excluded, QStringList{u"Video"_s});
}

void TestFacetModel::aChoiceSetFromOutsideIsSilent()
{
    Tags tags;
    tags.model.setChoice({.included = {u"NLP"_s}});
    tags.model.setChoice({});
    QVERIFY(tags.changed.isEmpty());
    QVERIFY(tags.model.choice().included.isEmpty());
}

void TestFacetModel::rowsSpeakNameCountAndState()
{
    Tags tags;
    tags.model.setCounts({{u"NLP"_s, 1}, {u"Text Generation"_s, 23}});
    tags.model.cycle(1);
    tags.model.exclude(0);
    QCOMPARE(tags.sentence(0), u"Video, left out, 0 papers if cleared"_s);
    QCOMPARE(tags.sentence(1), u"Text Generation, included, 23 papers if left out"_s);
    QCOMPARE(tags.sentence(2), u"NLP, 1 paper if included"_s);
    QCOMPARE(tags.model.index(2).data(Qt::ToolTipRole).toString(), u"Click to include it: 1 paper"_s);
}

void TestFacetModel::theRowsAreTheLargestNames()
{
    FacetModel model(Facet::Authors);
    model.reset(manyNames(1000));
    QCOMPARE(model.rowCount(), FacetModel::usualRows);
    QCOMPARE(model.hiddenNames(), 1000 - FacetModel::usualRows);
    QCOMPARE(model.index(0).data().toString(), u"Name 0"_s);
}

void TestFacetModel::findingShowsNamesThatHoldTheText()
{
    FacetModel model(Facet::Authors);
    model.reset(manyNames(1000));
    model.find(u"name 99"_s);
    QCOMPARE(model.rowCount(), FacetModel::usualRows); // 99 and 990 to 996
    QCOMPARE(model.index(0).data().toString(), u"Name 99"_s);
    QCOMPARE(model.index(0).data(FacetModel::CountRole).toInt(), 901);
    model.find({});
    QCOMPARE(model.index(0).data().toString(), u"Name 0"_s);
}

void TestFacetModel::aNameFoundAndChosenGetsARow()
{
    FacetModel model(Facet::Authors);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(manyNames(1000));
    model.find(u"name 500"_s);
    model.cycle(0);
    model.find({});
    QCOMPARE(model.rowCount(), FacetModel::usualRows + 1);
    QCOMPARE(model.state(FacetModel::usualRows), FacetState::Include);
    QCOMPARE(model.index(FacetModel::usualRows).data(FacetModel::CountRole).toInt(), 500);
    QCOMPARE(model.hiddenNames(), 1000 - FacetModel::usualRows - 1);
    model.setChoice({});
    QCOMPARE(model.rowCount(), FacetModel::usualRows + 1); // it does not run away when it is turned off
}

void TestFacetModel::namesCompareWithoutCase()
{
    Tags tags;
    tags.model.setChoice({.included = {u"video"_s}});
    QCOMPARE(tags.model.rowCount(), 3);
    QCOMPARE(tags.model.state(0), FacetState::Include);
    tags.model.cycle(0);
    QVERIFY(tags.model.choice().included.isEmpty());
    QCOMPARE(tags.model.choice().excluded, QStringList{u"Video"_s});
}

void TestFacetModel::whatAPaperHasIsNamedForReaders()
{
    FacetModel has(Facet::Has);
    has.reset({{u"code"_s, 5}, {u"note"_s, 1}});
    QCOMPARE(has.index(0).data().toString(), u"Code"_s);
    QCOMPARE(has.index(1).data().toString(), u"My note"_s);
    QCOMPARE(has.index(1).data(FacetModel::NameRole).toString(), u"note"_s);
}

void TestFacetModel::choosingAnyOrAllIsAChange()
{
    Tags tags;
    tags.model.setMatch(Match::All);
    tags.model.setMatch(Match::All);
    QCOMPARE(tags.changed.size(), 1);
    tags.model.only(0);
    QCOMPARE(tags.model.choice(), (FacetChoice{.included = {u"Video"_s}, .match = Match::All}));
}

void TestFacetModel::languagesAreShownByTheirOwnNames()
{
    FacetModel languages(Facet::Languages);
    languages.setCounts({{u"ko"_s, 19}});
    QCOMPARE(languages.index(0).data().toString(), u"한국어"_s);
    QCOMPARE(languages.index(0).data(FacetModel::NameRole).toString(), u"ko"_s);
}

void TestFacetModel::aSourceWithoutNameIsShown()
{
    FacetModel sources(Facet::Sources);
    sources.setCounts({{QString(), 2}});
    QCOMPARE(sources.index(0).data().toString(), u"Unknown source"_s);
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"

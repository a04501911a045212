#include "core/models/facetmodel.h"
#include "core/translations.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Paperlark;

namespace {

struct Tags {
    FacetModel model{FacetModel::Facet::Tags};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy changed{&model, &FacetModel::changed};

    Tags() { model.reset({{u"NLP"_s, 16}, {u"Text Generation"_s, 23}, {u"Video"_s, 41}}); }
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
    QCOMPARE(tags.names(), (QStringList{u"Text Generation"_s, u"NLP"_s, u"Audio"_s}));
    QCOMPARE(tags.model.excluded(), QStringList{u"Text Generation"_s});
    QCOMPARE(tags.papers(0), 3);
    QCOMPARE(tags.model.included(), QStringList{u"NLP"_s});
    QCOMPARE(tags.papers(1), 0);
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
    QCOMPARE(tags.model.included(), QStringList{u"Text Generation"_s});
    QVERIFY(tags.model.excluded().isEmpty());
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
    QCOMPARE(tags.model.excluded(), QStringList{u"Video"_s});
    QVERIFY(tags.model.included().isEmpty());
    QCOMPARE(tags.changed.size(), 1);
}

void TestFacetModel::clearTurnsEverythingOff()
{
    Tags tags;
    tags.model.clear();
    QVERIFY(tags.changed.isEmpty());
    tags.model.exclude(0);
    tags.model.clear();
    QVERIFY(tags.model.excluded().isEmpty());
    QCOMPARE(tags.changed.size(), 2);
}

void TestFacetModel::aChoiceOfUnknownNamesShowsThem()
{
    Tags tags;
    tags.model.setChoice({u"Robotics"_s}, {u"Video"_s});
    QCOMPARE(tags.names().last(), u"Robotics"_s);
    QCOMPARE(tags.papers(3), 0);
    QCOMPARE(tags.model.included(), QStringList{u"Robotics"_s});
    QCOMPARE(tags.model.excluded(), QStringList{u"Video"_s});
}

void TestFacetModel::aChoiceSetFromOutsideIsSilent()
{
    Tags tags;
    tags.model.setChoice({u"NLP"_s}, {});
    tags.model.setChoice({}, {});
    QVERIFY(tags.changed.isEmpty());
    QVERIFY(tags.model.included().isEmpty());
}

void TestFacetModel::rowsSpeakNameCountAndState()
{
    Tags tags;
    tags.model.setCounts({{u"NLP"_s, 1}, {u"Text Generation"_s, 23}});
    tags.model.cycle(1);
    tags.model.exclude(0);
    QCOMPARE(tags.sentence(0), u"Video, 0 papers, excluded"_s);
    QCOMPARE(tags.sentence(1), u"Text Generation, 23 papers, included"_s);
    QCOMPARE(tags.sentence(2), u"NLP, 1 paper"_s);
}

void TestFacetModel::languagesAreShownByTheirOwnNames()
{
    FacetModel languages(FacetModel::Facet::Languages);
    languages.setCounts({{u"ko"_s, 19}});
    QCOMPARE(languages.index(0).data().toString(), u"한국어"_s);
    QCOMPARE(languages.index(0).data(FacetModel::NameRole).toString(), u"ko"_s);
}

void TestFacetModel::aSourceWithoutNameIsShown()
{
    FacetModel sources(FacetModel::Facet::Sources);
    sources.setCounts({{QString(), 2}});
    QCOMPARE(sources.index(0).data().toString(), u"Unknown source"_s);
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"

#include "core/export/personname.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class PersonNameTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<PersonName>("parts");
        QTest::newRow("two words") << u"Jialong Wu"_s << PersonName{.given = u"Jialong"_s, .family = u"Wu"_s};
        QTest::newRow("initials") << u"Geoffrey E. Hinton"_s << PersonName{.given = u"Geoffrey E."_s, .family = u"Hinton"_s};
        QTest::newRow("particles") << u"Laurens van der Maaten"_s
                                   << PersonName{.given = u"Laurens"_s, .particle = u"van der"_s, .family = u"Maaten"_s};
        QTest::newRow("suffix") << u"Frank Black Jr."_s
                                << PersonName{.given = u"Frank"_s, .family = u"Black"_s, .suffix = u"Jr."_s};
        QTest::newRow("accents") << u"Łukasz Kaiser"_s << PersonName{.given = u"Łukasz"_s, .family = u"Kaiser"_s};
        QTest::newRow("spaces") << u"  Ada\t Writer "_s << PersonName{.given = u"Ada"_s, .family = u"Writer"_s};
    }
    void namesAreTakenApart()
    {
        QFETCH(QString, name);
        QFETCH(PersonName, parts);
        QCOMPARE(personName(name), parts);
    }

    void whatIsUnsureStaysWhole_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"홍길동"_s, u"홍 길동"_s, u"Лев Толстой"_s, u"zhoudeyu"_s, u"Team Writer"_s,
                                    u"Ada and Ben"_s, u"Writer, Ada"_s, u"R&D of Tests"_s, u"de Vries"_s, u"agent 47"_s, u""_s})
            QTest::newRow(qUtf8Printable(name)) << name;
    }
    void whatIsUnsureStaysWhole()
    {
        QFETCH(QString, name);
        QCOMPARE(personName(name), (PersonName{.family = name, .isWhole = true}));
    }
};

QTEST_GUILESS_MAIN(PersonNameTest)
#include "tst_personname.moc"

#include "core/languagename.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Paperlark;

class TestLanguageName final : public QObject
{
    Q_OBJECT
private slots:
    void languagesCallThemselves_data();
    void languagesCallThemselves();
};

void TestLanguageName::languagesCallThemselves_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("Korean") << u"ko"_s << u"한국어"_s;
    QTest::newRow("English without a country") << u"en"_s << u"English"_s;
    QTest::newRow("Chinese without a script") << u"zh"_s << u"中文"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"日本語"_s;
    QTest::newRow("one that only Qt knows") << u"sv"_s << u"svenska"_s;
    QTest::newRow("one that nobody knows") << u"q-x"_s << u"q-x"_s;
    QTest::newRow("none") << QString() << u"Unknown language"_s;
}

void TestLanguageName::languagesCallThemselves()
{
    QFETCH(QString, code);
    QTEST(languageName(code), "name");
}

QTEST_GUILESS_MAIN(TestLanguageName)
#include "tst_languagename.moc"

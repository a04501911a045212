#include "core/languagename.h"
#include "core/reading/daytext.h"
#include "core/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

// The language of the interface is chosen, changed and given back.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        installTranslations(*QCoreApplication::instance());
        QLocale::setDefault(QLocale::c());
    }

    void everyLanguageNamesItself()
    {
        QVERIFY(interfaceLanguages().contains(u"en"_s) && interfaceLanguages().contains(u"ko"_s));
        for (const QString &language : interfaceLanguages())
            QVERIFY2(!interfaceLanguageName(language).isEmpty(), qPrintable(language));
        QCOMPARE(interfaceLanguageName(u"ko"_s), u"한국어"_s);
        QCOMPARE(interfaceLanguageName(u"en"_s), u"English"_s);
    }

    void wordsAndDatesFollowTheChosenLanguage()
    {
        const QDate day(2024, 12, 23);
        installTranslations(*QCoreApplication::instance(), u"ko"_s);
        QCOMPARE(languageName({}), QCoreApplication::translate("Paperlark::LanguageName", "Unknown language"));
        QVERIFY(languageName({}) != u"Unknown language"_s);
        QVERIFY2(DayText::weekday(day).startsWith(u"2024"_s), qPrintable(DayText::weekday(day)));
        QVERIFY(DayText::weekday(day).contains(u'월'));
        installTranslations(*QCoreApplication::instance(), u"en"_s);
        QCOMPARE(languageName({}), u"Unknown language"_s);
        QCOMPARE(DayText::weekday(day), u"Mon 23 Dec 2024"_s);
    }

    void arabicIsWrittenFromTheRight()
    {
        installTranslations(*QCoreApplication::instance(), u"ar"_s);
        QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

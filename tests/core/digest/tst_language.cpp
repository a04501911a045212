#include "core/digest/language.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void scriptAndWordsTellTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");

        QTest::newRow("English") << u"en"_s << u"The model reads the page and answers with one word."_s;
        QTest::newRow("English without small words") << u"en"_s << u"Sparse attention scales context windows"_s;
        QTest::newRow("English with names") << u"en"_s << u"The prize of the year went to Ana de la Cruz and to Jean du Pont."_s;
        QTest::newRow("Korean") << u"ko"_s << u"새 모형은 그림을 더 빨리 읽는다."_s;
        QTest::newRow("Korean with Latin terms")
            << u"ko"_s << u"Transformer 기반 RAG 파이프라인을 LoRA 로 미세조정한 결과를 보인다."_s;
        QTest::newRow("Japanese") << u"ja"_s << u"この論文は新しい学習方法を示す。"_s;
        QTest::newRow("Japanese in katakana") << u"ja"_s << u"トークン・モデル・データ"_s;
        QTest::newRow("Chinese") << u"zh"_s << u"本文给出一种更快的训练方法。"_s;
        QTest::newRow("traditional Chinese") << u"zh"_s << u"本文給出一種更快的訓練方法。"_s;
        QTest::newRow("Chinese with Latin terms") << u"zh"_s << u"我们用 Transformer 与 LoRA 训练了一个更小的模型 TinyReader。"_s;
        QTest::newRow("Chinese that quotes one kana") << u"zh"_s << u"本文研究日语助词「の」在多语言语料中的用法与它的翻译。"_s;
        QTest::newRow("Vietnamese") << u"vi"_s << u"Bài báo giới thiệu một phương pháp huấn luyện mới và nhanh hơn."_s;
        QTest::newRow("Russian") << u"ru"_s << u"Новый способ обучения работает быстрее."_s;
        QTest::newRow("Arabic") << u"ar"_s << u"طريقة جديدة للتدريب أسرع من غيرها"_s;
        QTest::newRow("Hindi") << u"hi"_s << u"यह लेख एक नई विधि बताता है"_s;
        QTest::newRow("Thai") << u"th"_s << u"บทความนี้เสนอวิธีใหม่"_s;
        QTest::newRow("Hebrew") << u"he"_s << u"שיטה חדשה ומהירה ללמידה"_s;
        QTest::newRow("Greek") << u"el"_s << u"Μια νέα και ταχύτερη μέθοδος"_s;
        QTest::newRow("English with Greek letters") << u"en"_s << u"The rate α is smaller than the rate β for all λ we tried."_s;
        QTest::newRow("German") << u"de"_s << u"Das Modell ist schnell und die Daten sind nicht mit der Hand gewählt."_s;
        QTest::newRow("French") << u"fr"_s
                                << u"Le modèle est rapide et les données sont dans une base pour les tests du groupe."_s;
        QTest::newRow("Spanish") << u"es"_s << u"El modelo lee las páginas del libro y con una sola regla los datos por orden."_s;
        QTest::newRow("Portuguese") << u"pt"_s << u"O modelo não usa os dados do livro e faz uma leitura com as regras da casa."_s;
    }
    void scriptAndWordsTellTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QCOMPARE(languageOfText(text), language);
    }

    void tooLittleTextTellsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("space") << u"  \n"_s;
        QTest::newRow("digits") << u"3.14 + 2.72"_s;
        QTest::newRow("one letter") << u"x"_s;
        QTest::newRow("symbols") << u"→ ★ § —"_s;
    }
    void tooLittleTextTellsNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(languageOfText(text), QString());
    }

    void capitalsCountAsTheirSmallLetters()
    {
        QCOMPARE(languageOfText(u"DAS MODELL IST SCHNELL UND DIE DATEN SIND NICHT MIT DER HAND GEWÄHLT"_s), u"de"_s);
    }

    void aFewForeignWordsDoNotTurnEnglish()
    {
        QCOMPARE(languageOfText(u"We study the words der, die and das of German in the speech of a child."_s), u"en"_s);
        QCOMPARE(languageOfText(u"The authors compare this with the Korean word 말 in a table of forty lines."_s), u"en"_s);
    }

    void markupDoesNotHideTheLanguage()
    {
        QCOMPARE(languageOfText(u"- ***What's New***: 새 방법은 작은 모형으로도 큰 문서를 읽는다.\n"_s), u"ko"_s);
    }

    void brokenSurrogatesAreNoLetters() { QCOMPARE(languageOfText(QString(1000, QChar(0xD800))), QString()); }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"

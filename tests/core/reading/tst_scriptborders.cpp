#include "core/reading/scriptborders.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestScriptBorders : public QObject
{
    Q_OBJECT

private slots:
    void gapsStandWhereScriptsMeet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // a bar is a gap
        const auto row = [](const char *name, const QString &text, const QString &shown) { QTest::newRow(name) << text << shown; };
        row("nothing", QString(), QString());
        row("one script", u"plain words, 35%"_s, u"plain words, 35%"_s);
        row("Korean", u"새로운 LLM을 3배 빠르게"_s, u"새로운 LLM|을 3|배 빠르게"_s);
        row("Chinese", u"使用LLM生成100个样本"_s, u"使用|LLM|生成|100|个样本"_s);
        row("Japanese", u"モデルのKVキャッシュ"_s, u"モデルの|KV|キャッシュ"_s);
        row("percent", u"提升35%以上"_s, u"提升|35%|以上"_s);
        row("spaces are enough", u"使用 LLM 生成"_s, u"使用 LLM 生成"_s);
        row("marks of punctuation", u"方法(LLM)，为“A”。"_s, u"方法(LLM)，为“A”。"_s);
        row("full-width letters", u"使用ＬＬＭ生成"_s, u"使用ＬＬＭ生成"_s);
        row("Greek", u"参数α为"_s, u"参数|α|为"_s);
        row("beyond the basic plane", u"𠮷A𝒢字"_s, u"𠮷|A𝒢|字"_s);
        row("combining mark", u"字e\u0301字"_s, u"字|e\u0301|字"_s);
    }

    void gapsStandWhereScriptsMeet()
    {
        QFETCH(QString, text);
        const QList<qsizetype> borders = scriptBorders(text);
        for (qsizetype i = borders.size() - 1; i >= 0; --i)
            text.insert(borders.at(i) + 1, u'|');
        QTEST(text, "shown");
    }
};

QTEST_GUILESS_MAIN(TestScriptBorders)
#include "tst_scriptborders.moc"

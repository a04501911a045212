// The background reader and what it answers from, where the counts' own test (tst_counts) does not reach.
#include "core/library/answers/answering.h"

#include "core/library/answers/filtersql.h"
#include "core/library/database.h"
#include "tests/core/library/randomtext.h"
#include "tests/core/library/shelf.h"

#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QString han = u"模型语言大小学习数据压缩"_s;
const QString hangul = u"언어모델을크게학습데이터"_s;
const QString kana = u"モデルガーキのがをデタﾓﾃﾞﾙ"_s;
const QStringList scripts{han, hangul, kana};

QString some(QRandomGenerator &dice, const QString &signs, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        text += signs[dice.bounded(int(signs.size()))];
    }
    return text;
}

// Words of every script, glued together now and then, with what stands between words in real summaries.
QString someText(QRandomGenerator &dice)
{
    static const QStringList gaps{u" "_s, u""_s, u", "_s, u"。"_s, u" GPT-4 "_s, u"(KV)"_s, u"35%"_s, u"\n"_s};
    QString text;
    for (int i = 0; i < 12; ++i) {
        text += some(dice, scripts[dice.bounded(3)], dice.bounded(1, 7)) + gaps[dice.bounded(int(gaps.size()))];
    }
    return text;
}

QString compatible(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

} // namespace

class AnsweringTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QRandomGenerator dice(20241224);
        QList<Entry> entries;
        for (int i = 0; i < 300; ++i) {
            Entry told = entry(u"2412.%1"_s.arg(i, 5, 10, QChar(u'0')), some(dice, scripts[i % 3], 8), someText(dice), u"ko"_s);
            told.authors = {some(dice, hangul, 3), u"Wei Zhang"_s};
            told.tags = {some(dice, han, 2)};
            m_texts.insert(told.arxivId,
                           compatible(
                               QStringList{told.title, told.summary, told.authors.join(u'\n'), told.tags.first()}.join(u'\n')));
            entries += told;
        }
        m_shelf->put(u"/d/one/2024-12-23.md"_s, monday, entries);
        auto database = Database::open(m_shelf->library().file());
        QVERIFY(database);
        m_database = std::move(*database);
    }

    void cleanupTestCase() { m_database.reset(); }

    // The words of these scripts have no gaps: whatever stands in a text is found, and nothing else.
    void everyPartOfAWordIsFoundAsLikeFindsIt()
    {
        QRandomGenerator dice(1);
        int hits = 0;
        for (int i = 0; i < 300; ++i) {
            const QString query = drawn(dice, dice.bounded(1, 6));
            const QStringList expected = containing(query);
            QCOMPARE(sorted(m_shelf->found(query)), expected);
            hits += int(expected.size());
        }
        QVERIFY(hits > 300);
    }

    void withASpaceInsideNothingIsMissed()
    {
        QRandomGenerator dice(2);
        int hits = 0;
        for (int i = 0; i < 300; ++i) {
            const QString query = drawn(dice, dice.bounded(1, 3)) + u' ' + drawn(dice, dice.bounded(1, 3));
            const QStringList found = m_shelf->found(query);
            for (const QString &key : containing(query)) {
                QVERIFY2(found.contains(key), qPrintable(query));
                ++hits;
            }
        }
        QVERIFY(hits >= 0);
    }

    void noTextIsAnErrorOfTheDatabase()
    {
        QRandomGenerator dice(3);
        Answering answering(*m_database);
        for (int i = 0; i < 1500; ++i) {
            const PaperFilter filter = i % 2 ? PaperFilter{.text = randomText(dice)} : filterOfText(randomText(dice));
            const auto answer = answering.answer({.filter = filter, .today = monday}, [] { return true; });
            QVERIFY2(answer, qPrintable(textOfFilter(filter) + u": "_s + (answer ? QString() : answer.error().detail)));
            if (const auto sql = firstRowsSql(*m_database, filter, monday)) {
                const auto ids = m_database->numbers(sql->statement, sql->values + QVariantList{-1});
                QVERIFY2(ids, qPrintable(filter.text));
                QVERIFY2(*ids == answer->ids, qPrintable(textOfFilter(filter))); // two ways, one truth
            }
        }
    }

    void aLongFilterIsNoErrorEither()
    {
        Answering answering(*m_database);
        for (const QString &text :
             QStringList{u"a "_s.repeated(5000), u"-a "_s.repeated(5000), u"a OR "_s.repeated(5000), u"("_s.repeated(5000),
                         u"-("_s.repeated(20) + u"x"_s, u"tag:a OR "_s.repeated(300), u"模"_s.repeated(5000)}) {
            QVERIFY2(answering.answer({.filter = {.text = text}}, [] { return true; }), qPrintable(text.left(20)));
        }
    }

    void aQuestionThatIsOvertakenIsGivenUp()
    {
        Answering answering(*m_database);
        QVERIFY(!answering.answer({}, [] { return false; }));
        QVERIFY(answering.answer({}, [] { return true; }));
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        QSignalSpy answers(&m_shelf->library(), &Library::answered);
        for (int i = 0; i < 20; ++i) {
            m_shelf->library().ask({.filter = {.text = QString(i, u'x')}});
        }
        const Question last{.filter = {.text = u"模型"_s}};
        m_shelf->library().ask(last);
        QTRY_COMPARE(answers.size(), 1);
        const auto answer = answers.first().first().value<Answer>();
        QCOMPARE(answer.question, last);
        QCOMPARE(answer.ids, m_shelf->library().paperIds(last.filter));
    }

    void theNextAnswerKnowsOfMarksAndPapers()
    {
        Library &library = m_shelf->library();
        const auto counted = [&library] {
            QSignalSpy answers(&library, &Library::answered);
            library.ask({});
            return answers.wait() ? answers.first().first().value<Answer>().library : LibraryCounts{};
        };
        const LibraryCounts before = counted();
        QVERIFY(library.setStarred({u"2412.00001"_s, u"2412.00002"_s}, true));
        QVERIFY(library.setRead({u"2412.00003"_s}, true));
        const LibraryCounts marked = counted();
        QCOMPARE(marked.starred, before.starred + 2);
        QCOMPARE(marked.unread, before.unread - 1);
        m_shelf->put(u"/d/one/2024-12-26.md"_s, QDate(2024, 12, 26), {entry(u"2412.99999"_s, u"New"_s, u"Text."_s)});
        emit library.papersChanged();
        QCOMPARE(counted().papers, before.papers + 1);
    }

private:
    QString drawn(QRandomGenerator &dice, int length)
    {
        const QString text = m_texts.values()[dice.bounded(int(m_texts.size()))];
        for (int attempt = 0; attempt < 1000; ++attempt) {
            const QString part = text.mid(dice.bounded(int(text.size())), length);
            const bool oneScript = part.size() == length
                && std::all_of(part.begin(), part.end(), [](QChar c) { return compatible(han + hangul + kana).contains(c); });
            if (oneScript) {
                return part;
            }
        }
        return text.left(1);
    }

    QStringList containing(const QString &query) const
    {
        QStringList keys;
        for (auto [key, text] : m_texts.asKeyValueRange()) {
            keys += text.contains(compatible(query)) ? QStringList{key} : QStringList();
        }
        return sorted(keys);
    }

    static QStringList sorted(QStringList keys)
    {
        keys.sort();
        return keys;
    }

    std::unique_ptr<Shelf> m_shelf{std::make_unique<Shelf>()};
    std::unique_ptr<Database> m_database{};
    QHash<QString, QString> m_texts{}; // as LIKE would look through them, by key
};

QTEST_GUILESS_MAIN(AnsweringTest)
#include "tst_answering.moc"

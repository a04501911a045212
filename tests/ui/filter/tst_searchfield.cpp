// The search field: suggestions, mistakes, and the input method's peace.
#include "core/translations.h"
#include "ui/filter/completionlist.h"
#include "ui/filter/searchfield.h"
#include "ui/looks/fonts.h"
#include "ui/looks/theme.h"

#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Answer someAnswer()
{
    return {.facets = {{Facet::Tags, {{u"Video"_s, 41}, {u"Text Generation"_s, 23}, {u"NLP"_s, 201}, {u"언어 모델"_s, 7}}},
                       {Facet::Languages, {{u"ko"_s, 19}, {u"en"_s, 23}}},
                       {Facet::Has, {{u"code"_s, 12}}}}};
}

// The field in a window, with something under it to take the focus.
struct Host {
    QWidget window;
    SearchField *field = new SearchField;
    QPushButton *below = new QPushButton;

    Host()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(below);
        column->addStretch(1);
        window.resize(500, 400);
        field->setAnswer(someAnswer());
        window.show();
        window.activateWindow();
        field->setFocus();
    }
    CompletionList &list() const { return field->completions(); }
    void type(const QString &text) const { QTest::keyClicks(field, text); }
    QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; list().isOpen() && row < list().model()->rowCount(); ++row)
            rows += list().model()->index(row, 0).data().toString();
        return rows;
    }
    void compose(const QString &preedit, const QString &commit = {}) const
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(field, &event);
    }
};

} // namespace

class TestSearchField final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTranslations(*qApp);
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Theme::apply(ThemeName::Paper);
    }

    void init()
    {
        m_host = std::make_unique<Host>();
        QVERIFY(QTest::qWaitForWindowActive(&m_host->window));
    }

    void cleanup() { m_host.reset(); }

    void aFieldIsSuggestedWhenItsNameIsBegun()
    {
        m_host->type(u"t"_s);
        QVERIFY(!m_host->list().isOpen());
        m_host->type(u"a"_s);
        QCOMPARE(m_host->shown(), QStringList{u"tag:"_s});
        QTest::keyClick(m_host->field, Qt::Key_Tab);
        QCOMPARE(m_host->field->text(), u"tag:"_s);
        QVERIFY(m_host->field->hasFocus());
    }

    void valuesAreSuggestedWithTheirCounts()
    {
        m_host->type(u"tag:"_s);
        QCOMPARE(m_host->shown(), (QStringList{u"Video"_s, u"Text Generation"_s, u"NLP"_s, u"언어 모델"_s}));
        QCOMPARE(m_host->list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Text Generation, 23 papers, 2 of 4"_s);
        m_host->type(u"gen"_s);
        QCOMPARE(m_host->shown(), QStringList{u"Text Generation"_s});
    }

    void whatLeadsNowhereComesLast()
    {
        Answer answer = someAnswer();
        answer.facets[Facet::Tags] = {{u"Text Generation"_s, 23}, {u"generalist agents"_s, 2}, {u"general QA"_s, 0}};
        m_host->field->setAnswer(answer);
        m_host->type(u"tag:gen"_s);
        QCOMPARE(m_host->shown(), (QStringList{u"generalist agents"_s, u"Text Generation"_s, u"general QA"_s}));
    }

    void namesWithSpacesGetQuotes()
    {
        m_host->type(u"kv tag:gen"_s);
        QTest::keyClick(m_host->field, Qt::Key_Return);
        QCOMPARE(m_host->field->text(), u"kv tag:\"Text Generation\" "_s);
        QVERIFY(!m_host->list().isOpen());
        QCOMPARE(m_host->field->cursorPosition(), m_host->field->text().size());
    }

    void languagesAreFoundByNameAndCode()
    {
        m_host->type(u"lang:k"_s);
        QCOMPARE(m_host->shown(), QStringList{u"한국어"_s});
        m_host->field->clear();
        m_host->type(u"lang:"_s);
        m_host->compose({}, u"한"_s);
        QCOMPARE(m_host->shown(), QStringList{u"한국어"_s});
        QTest::keyClick(m_host->field, Qt::Key_Tab);
        QCOMPARE(m_host->field->text(), u"lang:ko "_s);
    }

    void fixedValuesAreSuggested()
    {
        m_host->type(u"is:s"_s);
        QCOMPARE(m_host->shown(), QStringList{u"starred"_s});
        m_host->field->clear();
        m_host->type(u"sort:"_s);
        QCOMPARE(m_host->shown(), filterValues(u"sort"_s));
        m_host->field->clear();
        m_host->type(u"has:"_s);
        QCOMPARE(m_host->shown(), QStringList{u"code"_s}); // what papers here have, once it is counted
    }

    void aValueThatIsOnlyBegunIsNotSearched()
    {
        QSignalSpy searches(m_host->field, &SearchField::searched);
        const auto told = [&searches] {
            QCoreApplication::processEvents();
            return searches.isEmpty() ? QString() : searches.last().first().toString();
        };
        m_host->type(u"kv tag:vid"_s);
        QCOMPARE(told(), u"kv tag:"_s);
        m_host->type(u"eo"_s);
        QCOMPARE(told(), u"kv tag:video"_s);
        m_host->type(u"s"_s);
        QCOMPARE(told(), u"kv tag:"_s);
        m_host->type(u" "_s);
        QCOMPARE(told(), u"kv tag:videos "_s); // meant as it stands
    }

    void returnEndsAValueThatIsBegun()
    {
        QSignalSpy searches(m_host->field, &SearchField::searched);
        m_host->type(u"tag:xyz"_s);
        QTRY_COMPARE(searches.size(), 1);
        QTest::keyClick(m_host->field, Qt::Key_Return);
        QCOMPARE(searches.last().first().toString(), u"tag:xyz"_s);
    }

    void arrowsChooseAndTheFocusStays()
    {
        m_host->type(u"tag:"_s);
        QCOMPARE(m_host->list().chosen()->shown, u"Video"_s);
        QTest::keyClick(m_host->field, Qt::Key_Down);
        QCOMPARE(m_host->list().chosen()->shown, u"Text Generation"_s);
        QTest::keyClick(m_host->field, Qt::Key_Up);
        QTest::keyClick(m_host->field, Qt::Key_Up);
        QVERIFY(!m_host->list().chosen());
        QTest::keyClick(m_host->field, Qt::Key_Up);
        QCOMPARE(m_host->list().chosen()->shown, u"언어 모델"_s);
        QVERIFY(m_host->field->hasFocus());
    }

    void theChoiceStaysWhenCountsCome()
    {
        m_host->type(u"tag:"_s);
        QTest::keyClick(m_host->field, Qt::Key_Down);
        Answer answer = someAnswer();
        answer.facets[Facet::Tags] = {{u"Video"_s, 40}, {u"NLP"_s, 21}, {u"Text Generation"_s, 2}};
        m_host->field->setAnswer(answer);
        QCOMPARE(m_host->list().chosen()->shown, u"Text Generation"_s);
    }

    void aClickAccepts()
    {
        m_host->type(u"tag:"_s);
        CompletionList &list = m_host->list();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(2, 0)).center());
        QCOMPARE(m_host->field->text(), u"tag:NLP "_s);
        QVERIFY(m_host->field->hasFocus());
    }

    void escapeClosesTheListFirst()
    {
        QSignalSpy leaves(m_host->field, &SearchField::left);
        m_host->type(u"tag:v"_s);
        QTest::keyClick(m_host->field, Qt::Key_Escape);
        QVERIFY(!m_host->list().isOpen());
        QCOMPARE(m_host->field->text(), u"tag:v"_s);
        QVERIFY(leaves.isEmpty());
        QTest::keyClick(m_host->field, Qt::Key_Escape);
        QCOMPARE(leaves.size(), 1);
    }

    void returnAfterAWholeValueIsForTheSearch()
    {
        QSignalSpy entered(m_host->field, &SearchField::entered);
        m_host->type(u"tag:Video"_s);
        QVERIFY(m_host->list().isOpen());
        QTest::keyClick(m_host->field, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(m_host->field->text(), u"tag:Video"_s);
    }

    void returnAfterAWordIsForTheSearchThoughItBeginsAField()
    {
        QSignalSpy entered(m_host->field, &SearchField::entered);
        m_host->type(u"no"_s);
        QCOMPARE(m_host->shown(), QStringList{u"note:"_s});
        QTest::keyClick(m_host->field, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(m_host->field->text(), u"no"_s);
    }

    void theListGoesWithTheFocus()
    {
        m_host->type(u"tag:"_s);
        QVERIFY(m_host->list().isOpen());
        m_host->below->setFocus();
        QVERIFY(!m_host->list().isOpen());
    }

    void authorsAreAskedForWhenTheyAreWanted()
    {
        QSignalSpy wanted(m_host->field, &SearchField::authorsWanted);
        m_host->type(u"author:d"_s);
        QVERIFY(!wanted.isEmpty());
        QVERIFY(!m_host->list().isOpen());
        QVERIFY(m_host->field->wantsAuthors());
        Answer answer = someAnswer();
        answer.question.authors = true;
        answer.facets[Facet::Authors] = {{u"Yulan He"_s, 4}, {u"Deyu Zhou"_s, 3}, {u"Linhai Zhang"_s, 1}};
        m_host->field->setAnswer(answer);
        QCOMPARE(m_host->shown(), QStringList{u"Deyu Zhou"_s});
        QTest::keyClick(m_host->field, Qt::Key_Tab);
        QCOMPARE(m_host->field->text(), u"author:\"Deyu Zhou\" "_s);
    }

    void theBeginningOfANameStaysOne()
    {
        Answer answer = someAnswer();
        answer.facets[Facet::Authors] = {{u"Deyu Zhou"_s, 3}};
        m_host->field->setAnswer(answer);
        QSignalSpy entered(m_host->field, &SearchField::entered);
        m_host->type(u"author:zhou"_s);
        QCOMPARE(m_host->shown(), QStringList{u"Deyu Zhou"_s});
        QTest::keyClick(m_host->field, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(m_host->field->text(), u"author:zhou"_s);
    }

    void whatIsComposedIsNotTouched()
    {
        QSignalSpy searches(m_host->field, &SearchField::searched);
        QSignalSpy chips(m_host->field, &SearchField::lastChipWanted);
        QSignalSpy leaves(m_host->field, &SearchField::left);
        m_host->compose(u"캐"_s);
        QTest::keyClick(m_host->field, Qt::Key_Backspace);
        QTest::keyClick(m_host->field, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(searches.isEmpty());
        QVERIFY(chips.isEmpty());
        QVERIFY(leaves.isEmpty());
        m_host->compose({}, u"캐"_s);
        QTRY_COMPARE(searches.size(), 1);
        QCOMPARE(m_host->field->text(), u"캐"_s);
    }

    void aSyllableThatIsComposedDoesNotEndTheSuggestions()
    {
        m_host->type(u"tag:"_s);
        m_host->compose(u"언"_s);
        QCOMPARE(m_host->shown().size(), 4);
        QTest::keyClick(m_host->field, Qt::Key_Down); // the input method's own
        QCOMPARE(m_host->list().chosen()->shown, u"Video"_s);
        m_host->compose({}, u"언"_s);
        QCOMPARE(m_host->shown(), QStringList{u"언어 모델"_s});
        QTest::keyClick(m_host->field, Qt::Key_Tab);
        QCOMPARE(m_host->field->text(), u"tag:\"언어 모델\" "_s);
    }

    void aMistakeIsShownOnceTheReaderWentOn()
    {
        QSignalSpy shown(m_host->field, &SearchField::mistakeShown);
        m_host->type(u"votes:many"_s);
        QVERIFY(shown.isEmpty());
        m_host->type(u" kv"_s);
        QCOMPARE(shown.size(), 1);
        QVERIFY(shown.last().first().toString().contains(u"many"_s));
        m_host->field->setCursorPosition(3);
        QCOMPARE(shown.last().first().toString(), QString());
        m_host->below->setFocus();
        QVERIFY(!shown.last().first().toString().isEmpty());
        m_host->field->clear();
        QCOMPARE(shown.last().first().toString(), QString());
    }

    void aMistakeIsUnderlinedWhereItStands()
    {
        const auto warnings = [this] {
            const QImage picture = m_host->field->grab().toImage();
            int first = -1;
            int last = -1;
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = picture.height() / 2; y < picture.height(); ++y) {
                    const QColor ink = picture.pixelColor(x, y);
                    if (ink.red() > ink.blue() + 60) {
                        first = first < 0 ? x : first;
                        last = x;
                    }
                }
            }
            return std::pair(first, last);
        };
        m_host->field->setText(u"kv cache votes:many"_s);
        QCOMPARE(warnings().first, -1); // the cursor is still in it
        m_host->field->setCursorPosition(0);
        const auto [first, last] = warnings();
        const int words = m_host->field->fontMetrics().horizontalAdvance(u"kv cache "_s);
        const int mistake = m_host->field->fontMetrics().horizontalAdvance(u"votes:many"_s);
        const int start = m_host->field->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
        QVERIFY2(std::abs(first - start - words) <= 3, qPrintable(QString::number(first - start - words)));
        QVERIFY2(std::abs(last - first - mistake) <= 4, qPrintable(QString::number(last - first - mistake)));
    }

    void backspaceInAnEmptyFieldWantsTheLastChip()
    {
        QSignalSpy chips(m_host->field, &SearchField::lastChipWanted);
        m_host->type(u"k"_s);
        QTest::keyClick(m_host->field, Qt::Key_Backspace);
        QVERIFY(chips.isEmpty());
        QTest::keyClick(m_host->field, Qt::Key_Backspace);
        QCOMPARE(chips.size(), 1);
    }

    void returnTellsWhatWasTypedBeforeItLeaves()
    {
        QStringList order;
        connect(m_host->field, &SearchField::searched, this, [&order] { order += u"searched"_s; });
        connect(m_host->field, &SearchField::entered, this, [&order] { order += u"entered"_s; });
        connect(m_host->field, &SearchField::left, this, [&order] { order += u"left"_s; });
        connect(m_host->field, &SearchField::firstWanted, this, [&order] { order += u"first"_s; });
        m_host->type(u"kv"_s);
        QTest::keyClick(m_host->field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(order, (QStringList{u"searched"_s, u"entered"_s, u"left"_s, u"first"_s}));
        disconnect(m_host->field, nullptr, this, nullptr);
    }

    void searchTellsWhatIsTypedOnce()
    {
        SearchField field;
        QSignalSpy searches(&field, &SearchField::searched);
        QTest::keyClicks(&field, u"kv"_s);
        QVERIFY(searches.isEmpty());
        QTRY_COMPARE(searches.size(), 1);
        QCOMPARE(searches.first().first().toString(), u"kv"_s);
    }

    void settingTheSearchTextIsNotTyping()
    {
        SearchField field;
        QSignalSpy searches(&field, &SearchField::searched);
        field.setText(u"kv"_s);
        QCoreApplication::processEvents();
        QVERIFY(searches.isEmpty());
    }

    void escapeEndsTheSearchAndEnterLeavesIt()
    {
        SearchField field;
        field.setText(u"kv"_s);
        QSignalSpy leaves(&field, &SearchField::left);
        QSignalSpy searches(&field, &SearchField::searched);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(leaves.size(), 2);
        QCOMPARE(field.text(), u"kv"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(leaves.size(), 3);
        QCOMPARE(field.text(), QString());
        QCOMPARE(searches.size(), 1);
    }

    void clearingTheSearchIsTold()
    {
        SearchField field;
        field.setText(u"kv"_s);
        QSignalSpy searches(&field, &SearchField::searched);
        field.actions().last()->trigger();
        QTRY_COMPARE(searches.size(), 1);
        QCOMPARE(searches.first().first().toString(), QString());
        QVERIFY(!field.actions().last()->isVisible());
    }

    void searchSaysAmongHowMany()
    {
        SearchField field;
        QCOMPARE(field.accessibleName(), u"Search"_s);
        field.setPaperCount(8049);
        QCOMPARE(field.placeholderText(), u"Search in 8,049 papers"_s);
        field.setPaperCount(1);
        QCOMPARE(field.placeholderText(), u"Search in 1 paper"_s);
        field.setPaperCount(0);
        QCOMPARE(field.placeholderText(), u"Search"_s);
        field.setPaperCount(8049);
        field.show();
        field.resize(Fonts::px(110), field.height());
        QCOMPARE(field.placeholderText(), u"Search"_s); // rather than the beginning of a sentence
        field.resize(Fonts::px(60), field.height());
        QCOMPARE(field.placeholderText(), QString());
        field.resize(Fonts::px(400), field.height());
        QCOMPARE(field.placeholderText(), u"Search in 8,049 papers"_s);
    }

private:
    std::unique_ptr<Host> m_host{};
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"

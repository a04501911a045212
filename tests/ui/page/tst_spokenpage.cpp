#include "tests/ui/page/pagetest.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Paper scope()
{
    Paper paper;
    paper.key = paper.arxivId = u"2412.13649"_s;
    paper.title = u"Kept and dropped keys"_s;
    Summary summary;
    summary.language = u"ko"_s;
    summary.source = u"a"_s;
    summary.text =
        u"**무엇이 새로운가**: 이 글은 키를 나누어 줄입니다. [코드](https://github.com/someone/something)를 봅니다.\n\n"
        "- 첫째 줄입니다.\n- 둘째 줄입니다."_s;
    summary.provenances = {{u"/digests/23.md"_s, 8, 8}};
    paper.summaries = {summary};
    paper.languages = {u"ko"_s};
    return paper;
}

} // namespace

// What a screen reader is told of the page.
class TestSpokenPage : public PageTest
{
    Q_OBJECT

private slots:
    void init()
    {
        openPage();
        m_view->setPaper(scope(), 0, 1);
    }
    void cleanup() { m_view.reset(); }

    void thePageIsADocumentOfBlocks()
    {
        QCOMPARE(spoken()->role(), QAccessible::Document);
        QCOMPARE(spoken()->text(QAccessible::Description), u"Kept and dropped keys"_s);
        QCOMPARE(item(u"Kept and dropped keys"_s)->role(), QAccessible::Heading);
        QCOMPARE(item(u"첫째 줄입니다."_s)->role(), QAccessible::ListItem);
        QCOMPARE(item(u"둘째 줄입니다."_s)->role(), QAccessible::ListItem);
        QCOMPARE(itemWith(u"키를 나누어"_s)->role(), QAccessible::Paragraph);
    }

    void everyWordOfThePageIsSaidOnceAndInItsOrder()
    {
        QStringList said;
        for (int i = 0; i < spoken()->childCount(); ++i) {
            QAccessibleInterface *child = spoken()->child(i);
            QCOMPARE(spoken()->indexOfChild(child), i);
            if (!child->object())
                said.append(child->text(QAccessible::Name));
        }
        QCOMPARE(said.join(u' ').simplified(), words().remove(QChar::ObjectReplacementCharacter).simplified());
    }

    void theControlsStandBetweenTheBlocks()
    {
        const int controls = spoken()->indexOfChild(QAccessible::queryAccessibleInterface(text()->controls()));
        QVERIFY(controls > spoken()->indexOfChild(item(u"Kept and dropped keys"_s)));
        QVERIFY(controls < spoken()->indexOfChild(item(u"첫째 줄입니다."_s)));
    }

    void aBlockHasTheLanguageOfItsText()
    {
        QCOMPARE(languageOf(item(u"첫째 줄입니다."_s)), u"language:ko;"_s);
        QCOMPARE(languageOf(item(u"Kept and dropped keys"_s)), u"language:en;"_s);
    }

    void aBlockStandsWhereItIsDrawn()
    {
        QAccessibleInterface *line = item(u"둘째 줄입니다."_s);
        const QRect drawn = text()->cursorRect(text()->document()->find(u"둘째"_s));
        QVERIFY(line->rect().contains(text()->viewport()->mapToGlobal(drawn.center())));
        QCOMPARE(spoken()->childAt(line->rect().center().x(), line->rect().center().y()), line);
        auto *letters = line->textInterface();
        QVERIFY(letters);
        QCOMPARE(letters->text(0, 2), u"둘째"_s);
        QCOMPARE(letters->offsetAtPoint(letters->characterRect(3).center() - QPoint(1, 0)), 3);
    }

    void aLinkIsFollowed()
    {
        QAccessibleInterface *paragraph = itemWith(u"키를 나누어"_s);
        QAccessibleInterface *link = paragraph->child(0);
        QVERIFY(link);
        QCOMPARE(link->role(), QAccessible::Link);
        QCOMPARE(link->text(QAccessible::Name), u"코드"_s);
        QCOMPARE(link->text(QAccessible::Description), u"https://github.com/someone/something"_s);
        QSignalSpy activated(text(), &PaperText::linkActivated);
        link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"https://github.com/someone/something"_s);
    }

    void aTurnToABlockOutOfSightScrollsThere()
    {
        Paper paper = scope();
        paper.summaries[0].text = u"한 줄입니다.\n\n"_s.repeated(80) + u"- 마지막 줄입니다."_s;
        m_view->setPaper(paper, 0, 1);
        QAccessibleInterface *last = itemWith(u"마지막"_s);
        QVERIFY(last->state().offscreen);
        last->textInterface()->scrollToSubstring(0, 3);
        QVERIFY(place() > 0);
        QVERIFY(!last->state().offscreen);
    }

    void anotherPaperHasBlocksOfItsOwn()
    {
        const QAccessible::Id before = QAccessible::uniqueId(item(u"첫째 줄입니다."_s));
        Paper other = scope();
        other.key = other.arxivId = u"2412.00001"_s;
        other.title = u"Another title"_s;
        m_view->setPaper(other, 0, 1);
        QVERIFY(item(u"Another title"_s));
        QVERIFY(!QAccessible::accessibleInterface(before));
    }

private:
    QAccessibleInterface *spoken() const { return QAccessible::queryAccessibleInterface(text()); }
    QAccessibleInterface *itemWith(const QString &words) const
    {
        for (int i = 0; i < spoken()->childCount(); ++i) {
            if (spoken()->child(i)->text(QAccessible::Name).contains(words))
                return spoken()->child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *item(const QString &words) const
    {
        QAccessibleInterface *found = itemWith(words);
        return found && found->text(QAccessible::Name) == words ? found : nullptr;
    }
    static QString languageOf(QAccessibleInterface *item)
    {
        int start = 0;
        int end = 0;
        return item->textInterface()->attributes(0, &start, &end);
    }
};

QTEST_MAIN(TestSpokenPage)
#include "tst_spokenpage.moc"

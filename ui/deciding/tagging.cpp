#include "ui/deciding/tagging.h"

#include "core/library/library.h"
#include "ui/deciding/tagbox.h"
#include "ui/list/paperlistview.h"
#include "ui/looks/fonts.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

bool has(const PaperRow &paper, const QString &tag)
{
    return paper.ownTags.contains(tag, Qt::CaseInsensitive);
}

TagChoice::On onOf(const QString &tag, const QList<PaperRow> &papers)
{
    const auto count = std::count_if(papers.cbegin(), papers.cend(), [&tag](const PaperRow &paper) { return has(paper, tag); });
    return count == 0 ? TagChoice::On::None : count == papers.size() ? TagChoice::On::All : TagChoice::On::Some;
}

constexpr int TextLeft = 26; // the box begins under the words of the row

// What is set already, then quick tags by their digit; all others stay in their order: own ones, then those of digests.
bool comesBefore(const TagChoice &one, const TagChoice &other)
{
    const bool set = one.on != TagChoice::On::None;
    if (set != (other.on != TagChoice::On::None))
        return set;
    const auto place = [](const TagChoice &choice) { return choice.digit > 0 ? choice.digit : 10; };
    return place(one) < place(other);
}

void append(QList<TagChoice> &choices, const TagChoice &added)
{
    const auto same = [&added](const TagChoice &known) { return known.name.compare(added.name, Qt::CaseInsensitive) == 0; };
    const auto known = std::find_if(choices.begin(), choices.end(), same);
    if (known == choices.end())
        choices.append(added);
    else
        known->papers = std::max(known->papers, added.papers);
}

} // namespace

Tagging::Tagging(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.library, &Library::papersChanged, this, [this] { m_digestTags.reset(); });
    connect(&parts.library, &Library::quickTagsChanged, this, &Tagging::nameActions);
}

void Tagging::setQuickActions(const QList<QAction *> &actions)
{
    m_actions = actions;
    nameActions();
}

void Tagging::nameActions()
{
    const QMap<int, QString> tags = m_parts.library.quickTags();
    for (int digit = 1; digit <= m_actions.size(); ++digit) {
        QString tag = tags.value(digit);
        m_actions[digit - 1]->setText(tag.isEmpty() ? tr("Quick tag &%1…").arg(digit)
                                                    : tr("Quick tag &%1: %2").arg(digit).arg(tag.replace(u'&', u"&&"_s)));
    }
}

TagBox &Tagging::box()
{
    if (!m_box) {
        m_box = new TagBox(&m_parts.over);
        connect(m_box, &TagBox::toggled, this, &Tagging::set);
        connect(m_box, &TagBox::chosenForDigit, this, &Tagging::makeQuick);
    }
    return *m_box;
}

// Counting the digests' tags walks through all papers, so it is done once.
QList<TagChoice> Tagging::choices(const QList<PaperRow> &papers)
{
    if (!m_digestTags) {
        m_digestTags.emplace();
        for (const FacetCount &tag : m_parts.library.facetCounts(Facet::Tags))
            m_digestTags->append({.name = tag.name, .papers = tag.papers});
    }
    const QMap<int, QString> quick = m_parts.library.quickTags();
    QList<TagChoice> all;
    for (const FacetCount &tag : m_parts.library.ownTags())
        append(all, {.name = tag.name, .papers = tag.papers});
    for (const QString &tag : quick)
        append(all, {.name = tag});
    for (const TagChoice &tag : std::as_const(*m_digestTags))
        append(all, tag);
    for (TagChoice &choice : all) {
        choice.on = onOf(choice.name, papers);
        for (auto tag = quick.cbegin(); tag != quick.cend(); ++tag)
            choice.digit = tag->compare(choice.name, Qt::CaseInsensitive) == 0 ? tag.key() : choice.digit;
    }
    std::stable_sort(all.begin(), all.end(), comesBefore);
    return all;
}

// The current row, so that it stays in sight; where the list is away, the upper edge of the page.
QRect Tagging::anchor() const
{
    const auto inOver = [this](const QWidget *widget, const QRect &rect) {
        return QRect(widget->mapTo(&m_parts.over, rect.topLeft()), rect.size());
    };
    if (m_parts.list.isVisible()) {
        const QRect row = m_parts.list.visualRect(m_parts.list.currentIndex()) & m_parts.list.viewport()->rect();
        return inOver(m_parts.list.viewport(), row.adjusted(Fonts::px(TextLeft), 0, 0, 0));
    }
    return inOver(&m_parts.page, {0, 0, m_parts.page.width(), 0});
}

void Tagging::openBox()
{
    const QList<PaperRow> papers = m_parts.list.selectedPapers();
    box().openForPapers(int(papers.size()), choices(papers), anchor());
}

bool Tagging::closeBox()
{
    const bool open = m_box && m_box->isVisible();
    if (open)
        m_box->dismiss();
    return open;
}

void Tagging::toggleQuick(int digit)
{
    const QList<PaperRow> papers = m_parts.list.selectedPapers();
    const QString tag = m_parts.library.quickTags().value(digit);
    if (tag.isEmpty())
        return box().openForDigit(digit, choices(papers), anchor());
    set(tag, onOf(tag, papers) != TagChoice::On::All);
}

void Tagging::clearQuick()
{
    QList<Mark> marks;
    const QMap<int, QString> quick = m_parts.library.quickTags();
    for (const QString &tag : quick)
        marks.append({.keys = m_parts.list.selectedKeys(), .what = Mark::What::Tag, .on = false, .text = tag});
    report(m_parts.library.change(marks));
}

void Tagging::set(const QString &tag, bool on)
{
    const QStringList keys = m_parts.list.selectedKeys();
    report(on ? m_parts.library.addTag(keys, tag) : m_parts.library.removeTag(keys, tag));
}

// It is meant for the papers that are chosen too: the digit was pressed on them.
void Tagging::makeQuick(int digit, const QString &tag)
{
    const auto made = m_parts.library.setQuickTag(digit, tag);
    report(made);
    if (made)
        set(tag, true);
}

void Tagging::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
}

} // namespace Paperlark

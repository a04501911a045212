#include "ui/page/paperview.h"

#include "core/reading/figures.h"
#include "core/reading/originalhtml.h"
#include "core/reading/voices.h"
#include "ui/deciding/notefield.h"
#include "ui/looks/theme.h"
#include "ui/page/comparebutton.h"
#include "ui/page/findbar.h"
#include "ui/page/footbar.h"
#include "ui/page/pageactions.h"
#include "ui/page/pagecontrols.h"
#include "ui/page/pagelooks.h"
#include "ui/page/pagepicture.h"
#include "ui/page/papertext.h"
#include "ui/page/voicetabs.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int NarrowPage = 480;

qsizetype voiceOf(const QList<Summary> &voices, const QString &language, const QString &source)
{
    qsizetype sameLanguage = -1;
    for (qsizetype i = 0; i < voices.size(); ++i) {
        if (voices.at(i).language != language)
            continue;
        if (voices.at(i).source == source)
            return i;
        sameLanguage = sameLanguage < 0 ? i : sameLanguage;
    }
    return sameLanguage;
}

// Whether their pages are the same: marks are the pager's, only tags and the note stand on the page.
bool isShownAlike(Paper paper, const Paper &shown)
{
    const PaperState onPage{.tags = paper.state.tags, .note = paper.state.note};
    paper.state = shown.state;
    return paper == shown && onPage.tags == shown.state.tags && onPage.note == shown.state.note;
}

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent),
      m_pager(new PagePager(this)),
      m_text(new PaperText(this)),
      m_picture(new PagePicture),
      m_actions(new PageActions),
      m_tabs(new VoiceTabs),
      m_compare(new CompareButton),
      m_findBar(new FindBar(*m_text, this)),
      m_foot(new FootBar(this)),
      m_note(new NoteField(this))
{
    m_controls = new PageControls(m_picture, m_actions, m_tabs, m_compare);
    m_text->setControls(m_controls);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pager);
    column->addWidget(m_findBar); // at the foot the report of an import would lie over it
    column->addWidget(m_note);
    column->addWidget(m_text);
    column->addWidget(m_foot);
    m_foot->hide();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_text);
    connect(m_findBar, &FindBar::wanted, this, &PaperView::unfoldFound);
    connect(m_tabs, &VoiceTabs::currentChanged, this, &PaperView::openVoice);
    connect(m_tabs, &VoiceTabs::tabBarClicked, this, &PaperView::clickVoice);
    connectLinks();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PaperView::showPage);
}

// A child that has the focus tells that it leaves it, when nobody is here any more to hear it.
PaperView::~PaperView()
{
    m_text->disconnect(this);
    m_actions->disconnect(this);
}

void PaperView::setPaper(const std::optional<Paper> &paper, int row, int count)
{
    const bool same = paper && m_paper && paper->key == m_paper->key;
    if (!same)
        m_note->leave(); // with its paper
    const bool hasPapers = count > 0;
    const bool unchanged = paper ? m_paper && isShownAlike(*paper, *m_paper) : !m_paper && hasPapers == m_hasPapers;
    m_hasPapers = hasPapers;
    m_paper = paper;
    if (!m_paper)
        m_pager->clear();
    else {
        m_pager->setPlace(row, count, m_paper->days.isEmpty() ? QDate() : m_paper->days.constFirst());
        m_pager->setState(m_paper->state);
        m_foot->setState(m_paper->state);
    }
    if (unchanged)
        return;
    if (!same) {
        m_choice = {};
        m_showsOriginal = false;
        m_looksForHits = true;
    }
    chooseVoice();
    renewPage(same ? Place::Kept : Place::Top);
    if (m_paper && !same) {
        emit voiceChanged(openLanguage());
        emit paperOpened(m_paper->key);
    }
}

void PaperView::setFootShown(bool shown)
{
    m_pager->setMarksShown(!shown);
    m_foot->setVisible(shown);
}

void PaperView::setRelated(const QList<RelatedPaper> &related)
{
    if (related == m_choice.related)
        return;
    m_choice.related = related;
    renewPage(Place::Kept);
}

void PaperView::setThumbnail(const Thumbnail &thumbnail)
{
    if (thumbnail == m_picture->thumbnail())
        return;
    m_picture->setThumbnail(thumbnail);
    m_controls->arrange();
    m_text->renewControls();
}

ImageFit PaperView::pictureFit() const
{
    return m_picture->fitIn(m_text->columnWidth());
}

void PaperView::setReadingLanguages(const QStringList &languages)
{
    m_readingLanguages = languages;
    m_chosenLanguage.clear();
    m_chosenSource.clear();
    chooseVoice();
    renewPage(Place::Top);
}

void PaperView::setManner(const Manner &manner)
{
    m_chosenLanguage = manner.language;
    m_chosenSource = manner.source;
    m_compares = manner.compares;
    chooseVoice();
    renewPage(Place::Top);
}

int PaperView::offset() const
{
    return m_text->verticalScrollBar()->value();
}

void PaperView::setOffset(const QString &key, int offset)
{
    m_keyOfOffset = key;
    m_offset = offset;
}

void PaperView::editNote()
{
    if (m_paper)
        m_note->edit(m_paper->key, m_paper->state.note);
}

void PaperView::setSearchTerms(const QList<SearchTerm> &terms)
{
    m_text->setSearchTerms(terms);
    if (terms == m_terms)
        return;
    m_terms = terms;
    const PageChoice before = m_choice;
    unfoldSearched();
    if (m_choice != before)
        renewPage(Place::Kept);
}

void PaperView::setLooks(const TextLooks &looks)
{
    m_looks = looks;
    renewPage(Place::Kept);
}

void PaperView::setPreferredLink(PaperLink::Kind kind)
{
    m_preferredLink = kind;
    renewPage(Place::Kept);
}

void PaperView::setAction(PagePager::Button button, QAction *action)
{
    m_pager->setAction(button, action);
}

void PaperView::setAction(PaperLink::Kind kind, QAction *action)
{
    m_actions->setAction(kind, action);
}

void PaperView::setLinkActions(QAction *preferred, QAction *all)
{
    m_actions->setPreferredAction(preferred);
    m_actions->setAllAction(all);
}

QString PaperView::address(PaperLink::Kind kind) const
{
    return m_paper ? paperLink(*m_paper, kind) : QString();
}

QString PaperView::openLanguage() const
{
    return m_open >= 0 && m_open < m_voices.size() ? m_voices.at(m_open).language : QString();
}

// What the reader chose last, as far as this paper has it; else the best of the reading languages.
void PaperView::chooseVoice()
{
    m_voices = m_paper ? voicesInOrder(m_paper->summaries, m_readingLanguages) : QList<Summary>{};
    const qsizetype chosen = m_chosenLanguage.isNull() ? -1 : voiceOf(m_voices, m_chosenLanguage, m_chosenSource);
    m_open = m_voices.isEmpty() ? -1 : int(qMax<qsizetype>(chosen, 0));
}

void PaperView::openVoice(int index)
{
    if (index < 0 || index >= m_voices.size() || index == m_open)
        return;
    m_open = index;
    m_compares = false;
    m_showsOriginal = false;
    m_looksForHits = true;
    const Summary &voice = m_voices.at(index);
    m_chosenLanguage = voice.language.isNull() ? u""_s : voice.language;
    m_chosenSource = voice.source;
    renewPage(Place::Kept);
    emit voiceChanged(voice.language);
}

void PaperView::nextVoice()
{
    if (m_voices.size() > 1)
        openVoice(int((m_open + 1) % m_voices.size()));
}

bool PaperView::pageDown()
{
    showPage();
    if (m_text->isAtEnd())
        return false;
    m_text->scrollPages(1);
    return true;
}

void PaperView::pageUp()
{
    showPage();
    m_text->scrollPages(-1);
}

void PaperView::halfPage(int direction)
{
    showPage();
    m_text->scrollPages(0.5 * direction);
}

void PaperView::scrollLines(int lines)
{
    showPage();
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + lines * Fonts::lineHeight(FontRole::Reading, openLanguage()));
}

void PaperView::scrollToTop()
{
    showPage();
    m_text->verticalScrollBar()->setValue(0);
}

void PaperView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    renewPage(Place::Kept);
}

// What is hidden waits until it is shown; and a start, in whose next turn its list is on the screen.
void PaperView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    m_wasPainted = true;
    if (m_isStale && !m_soon.isActive())
        QTimer::singleShot(0, &m_soon, qOverload<>(&QTimer::start));
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isNarrow() != m_wasNarrow || shape() != m_choice.shape)
        renewPage(Place::Kept);
}

bool PaperView::isNarrow() const
{
    return width() < Fonts::px(NarrowPage);
}

// Which paper it is changes at once, so that a key that follows acts on it. Its looks take a few milliseconds and come
// behind the list, once for however many papers were passed.
void PaperView::renewPage(Place place)
{
    m_place = m_isStale && m_place == Place::Top ? Place::Top : place;
    m_isStale = true;
    if (m_wasPainted)
        m_soon.start();
}

void PaperView::showPage()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_soon.stop();
    const bool isAwaited = m_paper && m_paper->key == m_keyOfOffset;
    const int place = isAwaited ? m_offset : m_place == Place::Kept ? offset() : 0;
    if (m_paper)
        m_keyOfOffset.clear();
    makePage();
    m_text->verticalScrollBar()->setValue(place);
    if (const QString link = std::exchange(m_linkToFocus, {}); !link.isEmpty())
        m_text->focusLink(link);
}

void PaperView::makePage()
{
    m_wasNarrow = isNarrow();
    m_choice.shape = shape();
    m_text->setMeasure(measure());
    if (!m_paper) {
        const QString advice =
            m_hasPapers ? tr("Choose one in the list, and it is shown here.") : tr("The list says why it has none to show.");
        m_text->setPage(messageHtml(tr("No paper is open."), advice, pageStyle({}, m_looks, m_wasNarrow)));
        return;
    }
    QStringList languages = m_paper->languages;
    for (const Summary &voice : std::as_const(m_voices))
        languages.append(voice.language);
    showControls();
    if (std::exchange(m_looksForHits, false))
        unfoldSearched();
    m_choice.hitsInRest = hitsInRest(); // also after another shape or another text of the same paper
    const PageStyle style = pageStyle(languages, m_looks, m_wasNarrow);
    m_text->setFigures(m_showsOriginal ? FigureTally() : FigureTally(m_voices));
    if (m_showsOriginal)
        return m_text->setPage(originalHtml(*m_paper, m_voices, style));
    m_text->setPage(paperHtml(*m_paper, m_voices, m_open, style, m_choice));
}

void PaperView::showControls()
{
    QStringList languages;
    for (const Summary &voice : std::as_const(m_voices))
        languages.append(voice.language);
    const auto preferred = preferredLink(*m_paper, m_preferredLink);
    m_actions->setLinks(paperLinks(*m_paper), preferred ? preferred->kind : m_preferredLink);
    m_tabs->setVoices(voiceNames(m_voices), languages, m_open);
    m_tabs->setOpenShown(!isComparing());
    m_tabs->setVisible(!m_voices.isEmpty());
    m_compare->setVisible(m_voices.size() > 1);
    m_compare->setChecked(isComparing());
    emit pictureWanted();
    m_controls->arrange();
}

bool PaperView::copySelectedText()
{
    const bool isSelected = m_text->isVisible() && m_text->hasSelectedText();
    if (isSelected)
        m_text->copy();
    return isSelected;
}

} // namespace Paperlark

#pragma once

#include "core/library/filter/filtertext.h"
#include "core/library/paper.h"
#include "core/reading/authorshtml.h"
#include "core/reading/paperlinks.h"
#include "core/reading/summaryrenderer.h"
#include "ui/page/pagepager.h"
#include "ui/page/textlooks.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;

namespace Paperlark {

class CompareButton;
class FindBar;
class FootBar;
class NoteField;
class PageActions;
class PageControls;
class PagePicture;
class PaperText;
class VoiceTabs;
struct ImageFit;
struct Thumbnail;

// The page on which a paper is read: pager, title, people, facts, links, one tab a voice, the summary, provenance.
// It shows what it is given and opens nothing itself.
class PaperView final : public QWidget
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    // How long a changed page waits for the next change, in ms; 0: until the list is painted.
    void setPatience(int patience) { m_soon.setInterval(patience); }
    // `row` of `count` in the list, from 0; −1: not in it. The same paper again keeps voice and place.
    void setPaper(const std::optional<Paper> &paper, int row, int count);
    const std::optional<Paper> &paper() const { return m_paper; }
    void setRelated(const QList<RelatedPaper> &related); // to the paper that is shown
    void setThumbnail(const Thumbnail &thumbnail);       // of the paper that is shown
    PagePicture &picture() { return *m_picture; }
    ImageFit pictureFit() const;
    void setReadingLanguages(const QStringList &languages);
    void setSearchTerms(const QList<SearchTerm> &terms); // marked on the page
    void setLooks(const TextLooks &looks);
    void setPreferredLink(PaperLink::Kind kind); // what the reader opens first

    // Buttons trigger these; keys and tool tips come from them.
    void setAction(PagePager::Button button, QAction *action);
    void setAction(PaperLink::Kind kind, QAction *action);
    void setLinkActions(QAction *preferred, QAction *all);
    void setCompareAction(QAction *action);
    FootBar &footBar() { return *m_foot; }
    void setFootShown(bool shown);               // in a narrow window: the actions stand at the foot
    QString address(PaperLink::Kind kind) const; // empty: this paper has no such link

    int openIndex() const { return m_open; } // of voices()
    QString openLanguage() const;
    void nextVoice();
    bool toggleCompare(); // all voices side by side, until it is switched off; false: this paper has but one
    bool isComparing() const;

    // How and where a paper is read, to be taken up again by the next window.
    struct Manner {
        QString language{}; // of the tab chosen last; null: none was
        QString source{};
        bool compares{};
    };
    Manner manner() const { return {m_chosenLanguage, m_chosenSource, m_compares}; }
    void setManner(const Manner &manner);
    int offset() const;                             // how far the page is scrolled, px
    void setOffset(const QString &key, int offset); // once, when this paper is shown

    bool pageDown(); // false: it was at the end already
    void pageUp();
    void halfPage(int direction); // 1 down, −1 up
    void scrollLines(int lines);
    void scrollToTop();

    FindBar &findBar() { return *m_findBar; }
    NoteField &noteField() { return *m_note; }
    void editNote();         // of the paper that is shown
    void toggleOriginal();   // the text as each digest wrote it, and back
    bool copySelectedText(); // false: none is selected where one sees it
    const QList<Summary> &voices() const { return m_voices; }

signals:
    void linkActivated(const QString &address);
    void linkPointedAt(const QString &address);    // by pointer or focus; empty: at none any more
    void figurePointedAt(const QString &sentence); // who states it
    void voiceChanged(const QString &language);    // by a tab, or by another paper
    void paperOpened(const QString &key);
    void paperWanted(const QString &key); // by a link of the page
    void dayWanted(const QDate &day);
    void authorChosen(const QString &name);
    void noteWanted();    // by the page's link
    void pictureWanted(); // the page is made: setThumbnail() now

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectLinks();
    void follow(const QString &address);
    void tellTarget(const QString &address);
    static QString targetOf(const QString &address); // in words, or the address itself
    void toggleFollowUp(const QString &link);
    void toggleAuthors();
    void showRest();
    void unfoldFound(const QString &wanted);
    void unfoldSearched();
    int hitsInRest() const;
    void chooseVoice();
    void openVoice(int index);
    void clickVoice(int index);
    PageShape shape() const;
    int measure() const;
    void showControls();
    enum class Place { Top, Kept }; // where a renewed page is scrolled to
    void renewPage(Place place);
    void showPage();
    void makePage();
    bool isNarrow() const;

    std::optional<Paper> m_paper{};
    bool m_hasPapers{};
    QList<Summary> m_voices{};
    int m_open{-1};
    TextLooks m_looks{};
    PaperLink::Kind m_preferredLink{};
    QStringList m_readingLanguages{};
    QString m_chosenLanguage{}; // by the reader, for this session
    QString m_chosenSource{};
    QList<SearchTerm> m_terms{};
    bool m_showsOriginal{};
    bool m_wasNarrow{};
    bool m_compares{}; // wished, also while a paper has but one voice
    QTimer m_soon{};
    bool m_looksForHits{}; // unfolds what holds one, once a page
    bool m_isStale{true};  // what is seen is not yet what is open
    bool m_wasPainted{};
    Place m_place{Place::Top};
    QString m_keyOfOffset{};
    int m_offset{}; // of the page of that paper
    PageChoice m_choice{};
    QString m_linkToFocus{}; // when the page has been renewed by it

    PagePager *m_pager{};
    PaperText *m_text{};
    PageControls *m_controls{};
    PagePicture *m_picture{};
    PageActions *m_actions{};
    VoiceTabs *m_tabs{};
    CompareButton *m_compare{};
    FindBar *m_findBar{};
    FootBar *m_foot{};
    NoteField *m_note{};
};

} // namespace Paperlark

#pragma once

#include "core/library/filter/filtertext.h"
#include "ui/page/figuremarks.h"

#include <QTextBlock>
#include <QTextBrowser>

namespace Paperlark {

// The text of the page: shows our own HTML in a column, keeps a place for the controls above the summary, draws tag
// plates and bullet points. It loads nothing, opens nothing, takes no drops and no input method.
class PaperText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PaperText(QWidget *parent = nullptr);

    void setControls(QWidget *controls); // stand where the page says (controlsAnchor)
    QWidget *controls() const { return m_controls; }
    QTextBlock controlsBlock() const { return m_controlsBlock; } // where they stand; invalid: nowhere
    void renewControls();                                        // their height may have changed; what is read stays where it is
    void setMeasure(int width);                                  // px; the column is no wider
    void setPage(const QString &html);
    void setFigures(const FigureTally &tally);           // marked in the summary of the pages set from now on
    void setSearchTerms(const QList<SearchTerm> &terms); // marked in titles, names, summaries and the note
    int columnWidth() const;
    void focusLink(const QString &address); // as Tab does, so that Enter follows it

    bool hasSelectedText() const; // by the reader; a link that has the focus is none

    int find(const QString &wanted); // marks every place and says how many there are; "": none
    int foundInView() const;         // the first of them from what is seen on; else the first; −1: none
    void showFound(int index);       // marks it more strongly and scrolls to it

    bool isAtEnd() const;
    void scrollPages(double pages);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void pageChanged(); // what was found is to be looked for again
    void linkActivated(const QString &address);
    void linkPointedAt(const QString &address); // empty: at none
    void figurePointedAt(const QString &sentence);

protected:
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QMimeData *createMimeDataFromSelection() const override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;

private:
    bool claimReadingKey(QEvent &event) const;
    struct Plate {
        int position{};
        int length{};
        QColor color{};
    };

    void pointAt(const QUrl &url, int position);
    void pointAtFocus();
    void markFigures();
    void showMarks();
    void markPointed(const QString &address);
    QTextCursor linkCursor(const QString &address) const;
    void takeOverDrawing();
    void takeOverFragment(const QTextFragment &fragment);
    void addPlate(const Plate &plate);
    void fitRoot();
    void makeRoomForControls();
    void fitColumn();
    void placeControls();
    void paintPlates(QPainter &painter, const QRect &exposed) const;
    void paintPlate(QPainter &painter, const QTextLine &line, const QPointF &origin, const Plate &plate, int from) const;
    void paintNoteBar(QPainter &painter) const;
    void paintHairline(QPainter &painter) const;
    void paintPoints(QPainter &painter, const QRect &exposed) const;
    QPointF pointOf(const QTextBlock &block, double radius) const;

    QWidget *m_controls{};
    QTextBlock m_controlsBlock{};
    QTextBlock m_noteBlock{}; // the first of the note, and its last
    QTextBlock m_noteEnd{};
    QTextBlock m_provenanceBlock{};
    QTextBlock m_cleanedBlock{};
    QList<SearchTerm> m_terms{};
    QList<QTextCursor> m_found{};
    int m_current{-1};
    QTextCursor m_pointed{};
    QTextCursor m_focused{}; // the link that Tab has reached
    QList<Plate> m_plates{};
    int m_measure{};
    FigureTally m_tally{};
    FigureMarks m_figures{};
};

} // namespace Paperlark

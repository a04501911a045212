#pragma once

#include "ui/palette/palettelist.h"

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace Paperlark {

class PaletteField;
class PaletteFoot;
class PaletteShade;

// One box for everything that can be done or gone to, over the window. It shows the rows it is given; what is typed and what
// is chosen it only tells. The widget itself is what lies between the round ends of its plate: all of it is opaque, so that a
// key paints nothing of the window below. The plate's ends are its shade's.
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void open();    // empty
    void dismiss(); // the focus goes back to where it was
    bool isOpen() const { return !isHidden(); }
    void setOwnKeys(const QList<QKeySequence> &keys) { m_ownKeys = keys; } // that open it; pressed again they close it

    QString words() const;
    void setRows(const QList<PaletteRow> &rows, PaletteList::Choice choice);
    PaletteList &list() { return *m_list; }
    PaletteField &field() { return *m_field; }

signals:
    void typed();
    void aboutToChoose();                            // by a key: whatever is still to come comes now
    void chosen(const Paperlark::PaletteRow &row);   // it is closed by then
    void excluded(const Paperlark::PaletteRow &row); // likewise: chosen with Shift
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool keyForList(const QKeyEvent &event);
    bool isOwnKey(const QKeyEvent &event) const;
    void choose(Qt::KeyboardModifiers modifiers);
    void take(const PaletteRow &row, bool excludes);
    void tellCount();
    void restyle();
    void place();

    PaletteShade *m_shade{};
    QHBoxLayout *m_head{};
    PaletteField *m_field{};
    PaletteList *m_list{};
    PaletteFoot *m_foot{};
    QPointer<QWidget> m_focusBefore{};
    QList<QKeySequence> m_ownKeys{};
};

} // namespace Paperlark

#pragma once

#include "ui/keys/keyclaim.h"
#include "ui/looks/theme.h"

#include <QAbstractButton>
#include <QRadioButton>

class QPainter;

namespace Paperlark {

// Where things stand in a row of the sidebar, in px at 100 %.
namespace SidebarLayout {
constexpr int inset = 16;
constexpr int plateInset = 8;
constexpr int gap = 8;
constexpr int picture = 16;
constexpr int box = 14;
constexpr int plateRadius = 5;
constexpr int libraryRow = 26;
constexpr int facetRow = 24;
constexpr int groupGap = 10;

QRect plate(const QRect &row);   // for selection, hover and focus
QRect content(const QRect &row); // between the insets
// The count at the trailing end; the width it takes with the gap before it.
int paintCount(QPainter &painter, const QRect &content, int count, bool bold, const QColor &ink, Qt::LayoutDirection direction);
} // namespace SidebarLayout

// A row with an icon, a name and a count, in a plate where it is chosen.
struct LibraryRowLook {
    QRect rect{};
    QString icon{};
    QString name{};
    int count{};
    bool on{};
    bool hovered{};
    bool focused{};
    Qt::LayoutDirection direction{};
};
void paintLibraryRow(QPainter &painter, const LibraryRowLook &look);

// One view of the library: icon, name, count. Exactly one of a group is checked.
class LibraryRow final : public QRadioButton
{
    Q_OBJECT
public:
    LibraryRow(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setCount(int count);
    void setName(const QString &name);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_icon;
    int m_count{};
};

// "48 more…" and, at the other end, what to do.
class MoreRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MoreRow(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A word with a small arrow at the end of a group's head; opens its menu.
class SwitchButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SwitchButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// The name of a group of rows, with room for a switch at its end.
class GroupHead final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupHead(const QString &title, QWidget *atEnd = nullptr, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
};

} // namespace Paperlark

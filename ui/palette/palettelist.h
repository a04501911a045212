#pragma once

#include "ui/palette/paletterows.h"

#include <QListView>

namespace Paperlark {

class PaletteModel;

// What the palette found, under headings. It never takes the focus: the field moves the choice, so that an input method
// stays where the reader types.
class PaletteList final : public QListView
{
    Q_OBJECT
public:
    explicit PaletteList(QWidget *parent = nullptr);

    enum class Choice { First, Keep }; // Keep: the same thing as before, where it is still there
    void setRows(const QList<PaletteRow> &rows, Choice choice);
    const QList<PaletteRow> &rows() const;

    void move(int step); // round and round
    void movePage(int direction);
    std::optional<PaletteRow> chosen() const;
    int wantedHeight() const; // of all rows, or of the word that there are none

    QModelIndex indexAt(const QPoint &point) const override; // none on a heading

signals:
    void clickedOn(const Paperlark::PaletteRow &row);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int row);
    void tellChoice();

    PaletteModel *m_model{};
};

} // namespace Paperlark

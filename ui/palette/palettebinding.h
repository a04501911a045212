#pragma once

#include "ui/palette/palettesettings.h"

#include <QObject>
#include <QTimer>

namespace Paperlark {

class CommandPalette;
class FilterBinding;
class Library;
class MainWindow;

// What the palette offers, and what is done with the choice. Everything comes from what the window holds already but papers:
// they are asked for when the rest is there.
class PaletteBinding final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        FilterBinding &filter;
        const SavedViewsModel &views;
        const QList<ActionGroup> &actions;
        MainWindow &window;
    };
    explicit PaletteBinding(const Parts &parts, QObject *parent = nullptr);

    void open();

signals:
    void listWanted(); // other papers are shown: the keys go to them

private:
    void fill();
    void findPapers();
    void addPapers();
    void refill();
    void takeStock();
    QList<PaletteRow> recentPapers() const;
    void choose(const PaletteRow &row);
    void exclude(const PaletteRow &row);
    void show(const PaletteRow &row);
    void remember(const PaletteRow &row);

    Parts m_parts;
    PaletteSettings m_settings;
    CommandPalette *m_palette{};
    PaletteStock m_stock{};
    PaletteRows m_rows{};
    QList<PaletteRow> m_papers{}; // found by the library, or chosen lately
    PaletteQuery m_query{};
    QTimer m_papersSoon{};
};

} // namespace Paperlark

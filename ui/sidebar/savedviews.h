#pragma once

#include "core/library/library.h"

#include <QObject>

namespace Paperlark {

class FilterBinding;
class Sidebar;
class StatusLine;

// The reader's saved views: what the library keeps, what the sidebar shows, and what is done to them.
class SavedViews final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        Sidebar &sidebar;
        FilterBinding &filter;
        StatusLine &status;
    };
    explicit SavedViews(const Parts &parts, QObject *parent = nullptr);

    void saveFilter();     // asks for a name in the sidebar
    void open(int number); // nothing without such a view
    void renameCurrent();  // the view in force
    void removeCurrent();

signals:
    void failed(const Paperlark::Error &error);
    void done(); // the keys can go back to the papers

private:
    void connectSection();
    void show();
    void store(const QList<SavedView> &views);
    void add(const QString &name, const QString &filter);
    void rename(int row, const QString &name);
    void remove(int row);
    void move(int from, int to);

    Parts m_parts;
};

} // namespace Paperlark

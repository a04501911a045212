#pragma once

#include <QObject>
#include <QTimer>

namespace Paperlark {

class Library;
class PaperView;

// Looks for papers near the one that is read, once the reader stays with it: passing by costs nothing.
class NearbyPapers final : public QObject
{
    Q_OBJECT
public:
    NearbyPapers(Library &library, PaperView &page, QObject *parent = nullptr);

private:
    void look();

    Library &m_library;
    PaperView &m_page;
    QTimer m_stays{};
};

} // namespace Paperlark

#pragma once

#include "core/network/zoteroconnector.h"

namespace Paperlark {

class Exports;
class Library;
class PaperListView;
class Toast;

// Sends the selected papers to the Zotero that runs beside; where none does, a file is offered.
class ZoteroSending final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        PaperListView &list;
        Toast &toast;
        Exports &exports;
    };
    explicit ZoteroSending(const Parts &parts, QObject *parent = nullptr);

    void send();
    void setConnector(std::unique_ptr<ZoteroConnector> connector); // another server, for tests

signals:
    void failed(const Paperlark::Error &error);

private:
    Parts m_parts;
    std::unique_ptr<ZoteroConnector> m_connector{};
    int m_papers{}; // under way
};

} // namespace Paperlark

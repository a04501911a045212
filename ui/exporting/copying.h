#pragma once

#include "core/export/backgroundexport.h"
#include "core/export/papercopy.h"

#include <QObject>

namespace Paperlark {

class PaperListView;
class PaperView;
class Toast;

// Copies the selected papers, or what is selected on the page. Many are read in the background.
class Copying final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        PaperListView &list;
        PaperView &page;
        Toast &toast;
    };
    explicit Copying(const Parts &parts, QObject *parent = nullptr);

    void copy(CopyForm form);
    void copySmart(); // the page's selected text; else title and link as text, HTML and Markdown together

signals:
    void failed(const Paperlark::Error &error);

private:
    using Texts = QList<CopiedText>;
    void gather(const QList<CopyForm> &forms, const std::function<void(const Texts &texts)> &take);

    Parts m_parts;
    BackgroundExport m_background;
};

} // namespace Paperlark

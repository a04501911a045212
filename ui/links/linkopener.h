#pragma once

#include "core/network/weblink.h"
#include "core/result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace Paperlark {

// The one place from which Paperlark opens an address. What webLink() refuses is never opened; a host that it does not
// know is opened after a question that shows it.
class LinkOpener final : public QObject
{
    Q_OBJECT
public:
    using Open = std::function<Result<void>(const QString &address)>;
    using Ask = std::function<bool(const QList<WebLink> &links)>;

    LinkOpener(Open open, Ask ask, QObject *parent = nullptr);

    // Opens with the browser that the reader chose, asks with a dialog over `window`.
    static LinkOpener *forWindow(QWidget *window);

    void open(const QString &address);
    int openAll(const QStringList &addresses); // asks once for all; how many a browser took

signals:
    void opened(const QString &address);
    void refused(const Paperlark::Error &error);

private:
    bool openJudged(const WebLink &link);

    Open m_open{};
    Ask m_ask{};
};

} // namespace Paperlark

#include "ui/linkopener.h"

#include "core/reading/displaytext.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace Paperlark {

namespace {

constexpr qsizetype addressShown = 120;

QString shortened(const QString &address)
{
    const QString line = displayLine(address);
    return line.size() <= addressShown ? line : line.first(addressShown) + QChar(0x2026);
}

bool askOver(QWidget *window, const WebLink &link)
{
    QMessageBox box(window);
    box.setIcon(QMessageBox::NoIcon);
    box.setTextFormat(Qt::PlainText); // the address is foreign
    box.setWindowTitle(LinkOpener::tr("Open a page"));
    box.setText(LinkOpener::tr("Open a page on %1?").arg(link.host));
    box.setInformativeText(
        LinkOpener::tr("Paperlark does not know this site. The whole address is %1").arg(shortened(link.address)));
    QPushButton *open = box.addButton(LinkOpener::tr("Open"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == open;
}

} // namespace

LinkOpener::LinkOpener(Open open, Ask ask, QObject *parent) : QObject(parent), m_open(std::move(open)), m_ask(std::move(ask)) {}

LinkOpener *LinkOpener::forWindow(QWidget *window)
{
    return new LinkOpener([](const QUrl &url) { return QDesktopServices::openUrl(url); },
                          [window](const WebLink &link) { return askOver(window, link); }, window);
}

void LinkOpener::open(const QString &address)
{
    const WebLink link = webLink(address);
    if (link.isRefused()) {
        emit refused({tr("Paperlark opens only web pages, and “%1” is no address of one.").arg(shortened(address)), address});
        return;
    }
    if (link.verdict == WebLink::Verdict::Ask && !m_ask(link))
        return;
    if (m_open(QUrl(link.address, QUrl::StrictMode)))
        emit opened(link.address);
    else
        emit refused(
            {tr("No browser opened %1. Copy the address from here: %2").arg(link.host, shortened(link.address)), link.address});
}

} // namespace Paperlark

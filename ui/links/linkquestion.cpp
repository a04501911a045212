#include "ui/links/linkquestion.h"

#include "ui/links/shownaddress.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LinkQuestion)
};

constexpr int MostHosts = 12; // the others stand with all addresses under the details

QString reason(const WebLink &link)
{
    if (!link.resembled.isEmpty())
        return Tr::tr("It is not %1, whose name is almost the same.").arg(link.resembled);
    if (knownHosts().contains(link.host))
        return Tr::tr("Paperlark knows this site, but the address is unusual: not encrypted, with a port or with a user name.");
    return Tr::tr("Paperlark does not know this site.");
}

QString hostsOf(const QList<WebLink> &links)
{
    QStringList hosts;
    for (const WebLink &link : links) {
        const QString line =
            link.resembled.isEmpty() ? link.host : Tr::tr("%1 (it is not %2)", "names of hosts").arg(link.host, link.resembled);
        if (!hosts.contains(line))
            hosts.append(line);
    }
    const int more = int(hosts.size()) - MostHosts;
    hosts = hosts.mid(0, MostHosts);
    if (more > 0)
        hosts.append(Tr::tr("and %Ln more", "hosts", more));
    return hosts.join(u'\n');
}

void askAboutOne(QMessageBox &box, const WebLink &link)
{
    box.setText(Tr::tr("Open a page on %1?").arg(link.host));
    box.setInformativeText(reason(link) + u"\n\n"_s + shortAddress(link.address));
}

void askAboutSeveral(QMessageBox &box, const QList<WebLink> &links)
{
    QStringList addresses;
    for (const WebLink &link : links)
        addresses.append(link.address);
    box.setText(Tr::tr("Open %Ln page(s) on sites that Paperlark does not know?", nullptr, int(links.size())));
    box.setInformativeText(hostsOf(links));
    box.setDetailedText(addresses.join(u'\n'));
}

} // namespace

bool askToOpen(QWidget *window, const QList<WebLink> &links)
{
    QMessageBox box(window);
    box.setIcon(QMessageBox::NoIcon);
    box.setTextFormat(Qt::PlainText); // the address is foreign
    box.setWindowTitle(Tr::tr("Open a page"));
    if (links.size() == 1)
        askAboutOne(box, links.first());
    else
        askAboutSeveral(box, links);
    QPushButton *open = box.addButton(Tr::tr("Open"), QMessageBox::AcceptRole);
    box.setDefaultButton(links.size() == 1 ? box.addButton(QMessageBox::Cancel)
                                           : box.addButton(Tr::tr("Leave them out"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == open;
}

} // namespace Paperlark

#include "ui/sources/newpapers.h"

#include "core/network/networkgate.h"
#include "core/sources/sourcelist.h"
#include "core/sources/sources.h"
#include "ui/settings.h"
#include "ui/sources/activitydialog.h"
#include "ui/sources/desktopnotice.h"
#include "ui/sources/earlierdaysdialog.h"
#include "ui/sources/sourcedialog.h"
#include "ui/sources/sourcelistview.h"
#include "ui/sources/sourcessection.h"
#include "ui/statusline.h"
#include "ui/wording.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int arrivalsRest = 1500; // ms without further ones, until they are told of
constexpr qint64 listAtMost = 1 << 20;

} // namespace

NewPapers::NewPapers(const Parts &parts)
    : m_parts(parts), m_sources(std::make_unique<Sources>(parts.library, parts.gate, parts.fetching))
{
    m_parts.window.installEventFilter(this);
    m_arrivals.setSingleShot(true);
    m_arrivals.setInterval(arrivalsRest);
    connect(&m_arrivals, &QTimer::timeout, this, &NewPapers::showArrived);
    connect(m_sources.get(), &Sources::changed, this, &NewPapers::show);
    connect(m_sources.get(), &Sources::changed, this, &NewPapers::tellTrouble);
    connect(m_sources.get(), &Sources::failed, this, &NewPapers::failed);
    connect(m_sources.get(), &Sources::arrived, this, &NewPapers::tellArrived);
    connect(m_sources.get(), &Sources::requestsChanged, this, [this] {
        show();
        if (m_activity) {
            m_activity->setRequests(m_sources->requests());
        }
    });
    connect(m_sources.get(), &Sources::tested, this, [this](const SourcePreview &preview) {
        if (m_dialog) {
            m_dialog->showPreview(preview);
        }
    });
    // From whatever thread: the count is of what was really sent.
    connect(&m_parts.gate, &NetworkGate::passed, this, &NewPapers::show);
    connectSection();
    show();
}

NewPapers::~NewPapers()
{
    if (m_unseen > 0) { // a badge would outlive the window
        DesktopNotice::setBadge(0);
    }
}

void NewPapers::start()
{
    m_sources->start();
}

void NewPapers::connectSection()
{
    SourceListView &list = m_parts.section.list();
    connect(&m_parts.section, &SourcesSection::addWanted, this, &NewPapers::add);
    connect(&list, &SourceListView::fetchWanted, this, [this](SourceId id) { fetch(QList<SourceId>{id}); });
    connect(&list, &SourceListView::changeWanted, this, &NewPapers::change);
    connect(&list, &SourceListView::pauseWanted, this, &NewPapers::setPaused);
    connect(&list, &SourceListView::earlierWanted, this, qOverload<SourceId>(&NewPapers::fetchEarlier));
    connect(&list, &SourceListView::backFillPauseWanted, m_sources.get(), &Sources::pauseBackFill);
    connect(&list, &SourceListView::backFillCancelWanted, m_sources.get(), &Sources::cancelBackFill);
    connect(&list, &SourceListView::removeWanted, this, &NewPapers::remove);
    connect(&m_parts.status, &StatusLine::networkWanted, this, &NewPapers::showActivity);
}

void NewPapers::show()
{
    const bool offline = m_parts.gate.isOffline();
    m_parts.section.model().set(m_sources->list(), m_sources->busy(), offline);
    m_parts.status.setNetwork(offline, m_parts.gate.requests() - m_requestsBefore);
}

// Once for each time that a source begins to fail; its row says it for as long as it lasts.
void NewPapers::tellTrouble()
{
    for (const Source &source : m_sources->list()) {
        if (!source.isFailing()) {
            m_failing.remove(source.id);
        } else if (!m_failing.contains(source.id)) {
            m_failing += source.id;
            m_parts.status.say(source.name + u": "_s + source.error);
        }
    }
}

void NewPapers::setOffline(bool offline)
{
    Settings::offline.set(offline);
    m_requestsBefore = m_parts.gate.requests();
    m_parts.gate.setOffline(offline);
    show();
    if (m_activity) {
        m_activity->setOffline(offline);
    }
    if (m_dialog) {
        m_dialog->setOffline(offline);
    }
}

void NewPapers::toggleOffline()
{
    setOffline(!m_parts.gate.isOffline());
    m_parts.status.say(m_parts.gate.isOffline() ? tr("Offline: nothing is sent or fetched.")
                                                : tr("Online: your sources are asked as you chose."));
}

void NewPapers::toggleNotices()
{
    const bool wanted = !Settings::desktopNotices.value();
    Settings::desktopNotices.set(wanted);
    m_parts.status.say(wanted ? tr("The desktop tells of new papers.") : tr("The desktop tells of nothing."));
}

// Nothing is sent against the reader's will, and nothing fails for it without a word.
bool NewPapers::isOnline()
{
    if (!m_parts.gate.isOffline()) {
        return true;
    }
    QMessageBox box(&m_parts.window);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Offline by choice"));
    box.setText(tr("You are offline by choice: nothing is sent or fetched."));
    box.setInformativeText(
        tr("Once online, only your sources are asked, as often as you chose. The page of network activity lists each request."));
    QPushButton *go = box.addButton(tr("Go online"), QMessageBox::AcceptRole);
    box.addButton(tr("Stay offline"), QMessageBox::RejectRole);
    box.setDefaultButton(go);
    box.exec();
    if (box.clickedButton() == go) {
        setOffline(false);
    }
    return !m_parts.gate.isOffline();
}

std::optional<QList<Source>> NewPapers::ask(const std::optional<Source> &changed)
{
    SourceDialog dialog(m_sources->list(), changed, m_parts.gate.isOffline(), &m_parts.window);
    m_dialog = &dialog;
    connect(&dialog, &SourceDialog::testWanted, m_sources.get(), &Sources::test);
    connect(&dialog, &SourceDialog::onlineWanted, this, [this] { setOffline(false); });
    const bool accepted = dialog.exec() == QDialog::Accepted;
    m_sources->cancelTest();
    return accepted ? std::optional(dialog.sources()) : std::nullopt;
}

void NewPapers::add()
{
    if (const auto chosen = ask({})) {
        m_sources->add(*chosen);
    }
}

void NewPapers::change(SourceId id)
{
    const auto source = m_sources->source(id);
    if (const auto changed = source ? ask(source) : std::nullopt) {
        m_sources->change(changed->first());
    }
}

void NewPapers::setPaused(SourceId id, bool paused)
{
    if (auto source = m_sources->source(id)) {
        source->paused = paused;
        m_sources->change(*source);
    }
}

// What is gone can come back as it was but for its days, which are asked again.
void NewPapers::remove(SourceId id)
{
    const auto source = m_sources->source(id);
    if (!source) {
        return;
    }
    m_sources->remove(id);
    m_parts.status.offer(tr("%1 is no longer looked at; its papers stay.").arg(source->name), tr("Take back"),
                         [this, source] { m_sources->add({*source}); });
}

void NewPapers::fetch()
{
    emit fetchAsked();
    QList<SourceId> ids;
    for (const Source &source : m_sources->list()) {
        if (source.isFetched() && !source.paused) {
            ids += source.id;
        }
    }
    if (!ids.isEmpty()) {
        fetch(ids);
    } else if (m_sources->list().isEmpty()) {
        m_parts.status.offer(tr("There is no source to be asked."), tr("Add a source…"), [this] { add(); });
    }
}

void NewPapers::fetch(const QList<SourceId> &ids)
{
    if (isOnline()) {
        m_sources->fetch(ids);
    }
}

void NewPapers::fetchEarlier()
{
    const QModelIndex current = m_parts.section.list().currentIndex();
    const QList<Source> &all = m_sources->list();
    const auto first = std::find_if(all.begin(), all.end(), [](const Source &source) { return source.isByDay(); });
    if (current.isValid() && all.value(current.row()).isByDay()) {
        fetchEarlier(all[current.row()].id);
    } else if (first != all.end()) {
        fetchEarlier(first->id);
    } else {
        m_parts.status.say(tr("No source is asked by day, so there are no earlier days to fetch."));
    }
}

void NewPapers::fetchEarlier(SourceId id)
{
    const auto source = m_sources->source(id);
    if (!source) {
        return;
    }
    EarlierDaysDialog dialog(source->name, QDate::currentDate(), &m_parts.window);
    if (dialog.exec() == QDialog::Accepted && isOnline()) {
        m_sources->want(id, dialog.first(), dialog.last());
    }
}

void NewPapers::showActivity()
{
    if (!m_activity) {
        m_activity = new ActivityDialog(&m_parts.window);
        m_activity->setAttribute(Qt::WA_DeleteOnClose);
        m_activity->setOffline(m_parts.gate.isOffline());
        m_activity->setRequests(m_sources->requests());
        connect(m_activity, &ActivityDialog::offlineWanted, this, &NewPapers::setOffline);
    }
    m_activity->show();
    m_activity->raise();
    m_activity->activateWindow();
}

// One line for all that come close upon each other; the list keeps its rows where they are.
void NewPapers::tellArrived(int papers)
{
    m_arrived += papers;
    m_arrivals.start();
}

void NewPapers::showArrived()
{
    const int papers = std::exchange(m_arrived, 0);
    const QString words = tr("%Ln new paper(s)", nullptr, papers);
    m_parts.status.offer(words, tr("Show"), [this] { emit showWanted(); });
    if (Settings::desktopNotices.value() && !m_parts.window.isActiveWindow()) {
        DesktopNotice::send(words, tr("They are in Paperlark, unread."));
        m_unseen += papers;
        DesktopNotice::setBadge(m_unseen);
    }
}

bool NewPapers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && std::exchange(m_unseen, 0) > 0) {
        DesktopNotice::setBadge(0);
    }
    return QObject::eventFilter(watched, event);
}

void NewPapers::exportList()
{
    const QString path =
        QFileDialog::getSaveFileName(&m_parts.window, tr("Export the list of sources"),
                                     QDir::home().filePath(u"paperlark-sources.opml"_s), tr("Lists of sources (*.opml)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray list = sourceListOf(m_sources->list());
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size() || !file.commit()) {
        emit failed({tr("%1 can't be written. Choose another place.").arg(QDir::toNativeSeparators(path)), file.errorString()});
        return;
    }
    m_parts.status.say(tr("The list of sources is in %1.").arg(QDir::toNativeSeparators(path)));
}

void NewPapers::importList()
{
    const QString path = QFileDialog::getOpenFileName(&m_parts.window, tr("Add sources from a list"), QDir::homePath(),
                                                      tr("Lists of sources (*.opml *.xml)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed({tr("%1 can't be read. Check its permissions.").arg(QDir::toNativeSeparators(path)), file.errorString()});
        return;
    }
    auto sources = sourcesOfList(file.read(listAtMost));
    if (!sources) {
        emit failed(sources.error());
        return;
    }
    sources->removeIf([this](const Source &source) {
        return std::any_of(m_sources->list().begin(), m_sources->list().end(),
                           [&](const Source &known) { return known.kind == source.kind && known.place == source.place; });
    });
    m_sources->add(*sources);
    m_parts.status.say(tr("%Ln source(s) added", nullptr, int(sources->size())));
}

} // namespace Paperlark

#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace Paperlark {

struct ImportReport;
struct LibraryCounts;
class LinkButton;

// The last line of the window: what goes over the network, what the library holds, what came last. It is also
// where news is spoken: the label's accessible name is its text, and changes with it.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setNetwork(bool offline, qint64 requests); // sent since the reader chose so
    void setCounts(const LibraryCounts &counts);
    void showImport(const ImportReport &report);
    void say(const QString &sentence); // stays until the next news
    void point(const QString &target); // what is pointed at, in place of the news; empty: they come back
    void offer(const QString &sentence, const QString &way, const std::function<void()> &take); // to be taken back

signals:
    void networkWanted(); // the page of what went over the network

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const QString &sentence);
    void showWords();
    const QString &words() const { return m_pointed.isEmpty() ? m_sentence : m_pointed; }
    QString shownWords(int width) const;
    void adoptLooks();
    void place();

    QLabel *m_lock{};
    QLabel *m_network{};
    QLabel *m_counts{};
    QLabel *m_news{};
    LinkButton *m_way{};
    std::function<void()> m_take{};
    QStringList m_countTexts{}; // from the longest to the shortest
    bool m_offline{true};
    QString m_sentence{};
    QString m_pointed{};
};

} // namespace Paperlark

#pragma once

#include <QTabBar>

namespace Paperlark {

// One tab a voice: words on a hairline, each in the fonts of its own language; the open one bold over a line of accent.
// Where the names do not fit side by side, shorter ones take their place; the whole name stays in the tool tip.
class VoiceTabs final : public QTabBar
{
    Q_OBJECT
public:
    explicit VoiceTabs(QWidget *parent = nullptr);

    void setVoices(const QStringList &names, const QStringList &languages, int open);
    void setOpenShown(bool shown); // false: all are shown at once, none of them more than the others

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fontOf(int index, bool open) const;
    void paintTab(QPainter &painter, int index) const;
    void fitNames();
    int widthOf(const QStringList &names) const;

    QList<QStringList> m_names{}; // the whole names, then shorter and shorter ones
    bool m_openShown{true};
};

} // namespace Paperlark

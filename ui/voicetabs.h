#pragma once

#include <QTabBar>

namespace Paperlark {

// One tab a voice: words on a hairline, each in the fonts of its own language; the open one bold over a line of accent.
class VoiceTabs final : public QTabBar
{
    Q_OBJECT
public:
    explicit VoiceTabs(QWidget *parent = nullptr);

    void setVoices(const QStringList &names, const QStringList &languages, int open);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fontOf(int index, bool open) const;
    void paintTab(QPainter &painter, int index) const;
};

} // namespace Paperlark

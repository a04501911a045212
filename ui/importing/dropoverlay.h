#pragma once

#include <QWidget>

namespace Paperlark {

// Covers the window while something is dragged over it and says what dropping will do. The window gets the drop.
class DropOverlay final : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *window);

    void showFor(const QStringList &paths);
    static QString sentence(int files, int folders); // "Import 3 files and 1 folder"

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence{};
};

} // namespace Paperlark

#pragma once

#include <QWidget>

namespace Paperlark {

struct Incoming;

// Covers the window while something is dragged over it and says what dropping will do. The window gets the drop.
class DropOverlay final : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *window);

    void showFor(const QStringList &paths);
    void showFor(const Incoming &incoming);
    static QString sentence(int files, int folders); // "Import 3 files and 1 folder"

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showSentence(const QString &sentence);

    QString m_sentence{};
};

} // namespace Paperlark

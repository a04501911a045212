#pragma once

#include <QWidget>

namespace Paperlark {

class ProgressRow;

// Lies over the foot of its parent while papers go out.
class ExportProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit ExportProgress(QWidget *parent);

    void show(qsizetype done, qsizetype all); // papers
    void focusCancel();

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void place();

    ProgressRow *m_row{};
};

} // namespace Paperlark

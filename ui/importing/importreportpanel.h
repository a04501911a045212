#pragma once

#include "core/library/importing/importreport.h"

#include <QPropertyAnimation>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Paperlark {

class FigureStrip;
class HintButton;
class ProgressRow;

// Lies over the foot of its parent: how far an import has come, then what it did. Never takes the focus, never asks.
class ImportReportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportReportPanel(QWidget *parent);

    void showProgress(int filesDone, int filesInAll);
    void showRemoval(int done, int all); // in whatever it counts
    void showReport(const ImportReport &report);
    void dismiss();
    bool isShown() const { return m_shown; }

signals:
    void cancelRequested();
    void undoRequested(qint64 importId);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tellProgress(const QString &sentence, int done, int all);
    QWidget *makeReport();
    QWidget *makeHead();
    QWidget *makeFoot();
    void setConcerns(const ImportReport &report);
    void restyle();
    void slideIn();
    void place();

    ProgressRow *m_progress{};

    QWidget *m_reportPage{};
    QLabel *m_heading{};
    QLabel *m_time{};
    FigureStrip *m_figures{};
    QScrollArea *m_scroll{};
    QVBoxLayout *m_concerns{};
    HintButton *m_undo{};

    ImportReport m_report{};
    bool m_shown{};
    QPropertyAnimation m_slide{};
};

} // namespace Paperlark

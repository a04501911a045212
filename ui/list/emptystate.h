#pragma once

#include "core/library/answers/inquiry.h"
#include "ui/list/doneday.h"

#include <QDate>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace Paperlark {

class HintButton;
class RoleLabel;

// What stands in the list's place when it has no rows: the cause, and the ways out with what each would give.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    // One condition of the filter, in the words of its chip.
    struct Condition {
        QString kind{};  // "tag", "not"; may be empty
        QString value{}; // "Video"
        bool hasQuotes{};
    };

    explicit EmptyState(QWidget *parent = nullptr);

    void showNoMatch(const QList<Condition> &conditions);
    void setCounts(const QList<FilterCount> &without); // what the filter leaves without each of the conditions
    void showDayDone(const DoneDay &done);
    void showAllRead(int papers);

signals:
    void withoutChosen(int condition); // its place in the list given
    void clearAllChosen();
    void dayChosen(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void start(const QString &heading, const QString &icon = {});
    void addNextDay(const DoneDay &done);
    void restyle();
    void writeConditions();

    QWidget *m_content{};
    QVBoxLayout *m_column{};
    RoleLabel *m_conditionText{};
    QList<Condition> m_conditions{};
    QList<HintButton *> m_waysOut{}; // one a condition
    bool m_finished{};
};

} // namespace Paperlark

#pragma once

#include "core/sources/source.h"

#include <QDialog>

class QAbstractButton;
class QTreeWidget;

namespace Paperlark {

class RoleLabel;

// What went over the network: every request with its time, size and result, and the switch that ends it.
class ActivityDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ActivityDialog(QWidget *parent);

    void setRequests(const QList<RequestRecord> &requests); // newest first
    void setOffline(bool offline);

signals:
    void offlineWanted(bool offline);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    RoleLabel *m_words{};
    QAbstractButton *m_switch{};
    QTreeWidget *m_list{};
    bool m_offline{};
};

} // namespace Paperlark

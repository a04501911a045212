#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QPushButton;

namespace Paperlark {

class RoleLabel;

// Which earlier days of a source shall be fetched. It only asks.
class EarlierDaysDialog final : public QDialog
{
    Q_OBJECT
public:
    EarlierDaysDialog(const QString &source, const QDate &today, QWidget *parent);

    QDate first() const;
    QDate last() const;

private:
    void tell();

    QDateEdit *m_first{};
    QDateEdit *m_last{};
    RoleLabel *m_words{};
    QPushButton *m_fetch{};
};

} // namespace Paperlark

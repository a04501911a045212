#include "ui/sources/earlierdaysdialog.h"

#include "core/reading/displaytext.h"
#include "ui/controls/rolelabel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Paperlark {

namespace {

constexpr int Inset = 16;
constexpr int Gap = 12;
constexpr int Width = 340;
constexpr int monthsBefore = 1;

QDateEdit *dayField(const QDate &day, const QDate &today)
{
    auto *field = new QDateEdit(day);
    field->setCalendarPopup(true);
    field->setDateRange(QDate(1991, 1, 1), today);
    return field;
}

} // namespace

EarlierDaysDialog::EarlierDaysDialog(const QString &source, const QDate &today, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Fetch earlier days"));
    auto *head = new RoleLabel(FontRole::Control);
    head->setTextFormat(Qt::PlainText);
    //: %1: the name of a source
    head->setText(tr("Days of %1 that are not here yet").arg(displayLine(source)));
    head->setWordWrap(true);
    m_first = dayField(today.addMonths(-monthsBefore), today);
    m_last = dayField(today, today);
    m_words = new RoleLabel(FontRole::Small, dimInk);
    m_words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&From"), m_first);
    form->addRow(tr("&To"), m_last);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_fetch = buttons->addButton(tr("Fetch"), QDialogButtonBox::AcceptRole);
    m_fetch->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_first, &QDateEdit::dateChanged, this, &EarlierDaysDialog::tell);
    connect(m_last, &QDateEdit::dateChanged, this, &EarlierDaysDialog::tell);
    auto *column = new QVBoxLayout(this);
    const int inset = Fonts::px(Inset);
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(Fonts::px(Gap));
    column->addWidget(head);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(Fonts::px(Width));
    tell();
}

QDate EarlierDaysDialog::first() const
{
    return m_first->date();
}

QDate EarlierDaysDialog::last() const
{
    return m_last->date();
}

void EarlierDaysDialog::tell()
{
    const int days = int(first().daysTo(last())) + 1;
    m_fetch->setEnabled(days > 0);
    m_words->setText(days > 0
                         ? tr("%Ln day(s), one request each, one after the other. It goes on after a restart, and can be paused.",
                              nullptr, days)
                         : tr("The first day is after the last one."));
}

} // namespace Paperlark

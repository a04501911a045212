#include "ui/controls/progressrow.h"

#include "ui/controls/hintbutton.h"
#include "ui/controls/rolelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int SmallestBar = 24;

} // namespace

ProgressRow::ProgressRow(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_sentence(new RoleLabel(FontRole::Control)),
      m_bar(new QProgressBar),
      m_cancel(new HintButton(tr("Cancel")))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_sentence);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
    restyle();
}

void ProgressRow::tell(const QString &sentence, int done, int all)
{
    m_sentence->setText(sentence);
    m_bar->setRange(0, std::max(all, 1));
    m_bar->setValue(done);
    m_cancel->setEnabled(true);
}

void ProgressRow::focusCancel()
{
    m_cancel->setFocus(Qt::ShortcutFocusReason);
}

void ProgressRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void ProgressRow::restyle()
{
    layout()->setSpacing(Fonts::px(16));
    m_bar->setMinimumWidth(Fonts::px(SmallestBar)); // in a narrow window the words go first
}

} // namespace Paperlark

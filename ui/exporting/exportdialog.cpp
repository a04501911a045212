#include "ui/exporting/exportdialog.h"

#include "core/export/exporter.h"
#include "ui/controls/buttonrow.h"
#include "ui/controls/choicerow.h"
#include "ui/controls/rolelabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 440;
constexpr int Inset = 16;
constexpr int RowGap = 14;
constexpr int LabelGap = 4;
constexpr int RowHeight = 26;

// What a format becomes: ".bib", or a folder of such files.
QString targetOf(const Exporter &exporter)
{
    return exporter.fillsFolder() ? ExportDialog::tr("folder") : u'.' + exporter.ending;
}

} // namespace

ExportDialog::ExportDialog(const QStringList &scopes, int scope, const Exporter &exporter, QWidget *parent)
    : QDialog(parent), m_scope(scope), m_reason(new RoleLabel(FontRole::Control))
{
    setWindowTitle(tr("Export"));
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *papers = new ChoiceRow(tr("Papers"), scopes);
    papers->setChosen(scope);
    connect(papers, &ChoiceRow::chosen, this, [this](int index) { m_scope = index; });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_reason);
    column->addWidget(papers);
    column->addLayout(makeFormats(exporter), 1);
    column->addWidget(makeFoot());
    restyle();
    m_formats->setFocus();
}

QLayout *ExportDialog::makeFormats(const Exporter &chosen)
{
    auto *label = new RoleLabel(FontRole::Small, dimInk);
    label->setText(tr("Format"));
    m_formats = new QTreeWidget;
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setColumnCount(2);
    m_formats->setHeaderHidden(true);
    m_formats->setRootIsDecorated(false);
    m_formats->setAllColumnsShowFocus(true);
    m_formats->setUniformRowHeights(true);
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formats->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_formats->header()->setStretchLastSection(false);
    m_formats->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_formats->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const Exporter *exporter : allExporters()) {
        auto *row = new QTreeWidgetItem(m_formats, {exporter->description(), targetOf(*exporter)});
        row->setToolTip(0, exporter->description());
        row->setSizeHint(0, {0, Fonts::px(RowHeight)});
        row->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        if (exporter == &chosen)
            m_formats->setCurrentItem(row);
    }
    connect(m_formats, &QTreeWidget::itemDoubleClicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout;
    column->setSpacing(Fonts::px(LabelGap));
    column->addWidget(label);
    column->addWidget(m_formats, 1);
    return column;
}

QWidget *ExportDialog::makeFoot()
{
    auto *foot = new ButtonRow(Qt::AlignRight);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *save = new QPushButton(tr("&Save as…"));
    cancel->setAutoDefault(false);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    foot->add(cancel);
    foot->add(save);
    return foot;
}

void ExportDialog::setReason(const QString &sentence)
{
    m_reason->setText(sentence);
    m_reason->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
    restyle();
}

const Exporter &ExportDialog::exporter() const
{
    return *allExporters()[size_t(m_formats->indexOfTopLevelItem(m_formats->currentItem()))];
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QDialog::changeEvent(event);
}

// As wide as the longest format, where the screen is.
void ExportDialog::restyle()
{
    const int inset = Fonts::px(Inset);
    layout()->setContentsMargins(inset, inset, inset, inset);
    layout()->setSpacing(Fonts::px(RowGap));
    const QSize room = screen()->availableSize() * 9 / 10;
    const int width = std::min(Fonts::px(Width), room.width());
    layout()->activate();
    resize(width, std::min(layout()->heightForWidth(width), room.height()));
}

} // namespace Paperlark

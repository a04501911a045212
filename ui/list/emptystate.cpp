#include "ui/list/emptystate.h"

#include "ui/controls/buttonrow.h"
#include "ui/controls/hintbutton.h"
#include "ui/controls/iconline.h"
#include "ui/controls/rolelabel.h"
#include "ui/looks/icons.h"
#include "ui/looks/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Inset = 26;
constexpr int TopInset = 48;
constexpr int FinishedLine = 2;

QString inked(const QColor &color, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
}

QString withoutText(const EmptyState::Condition &condition)
{
    if (condition.hasQuotes)
        return EmptyState::tr("Without %1").arg(condition.value);
    //: A way out of an empty list: the same filter without this condition
    return EmptyState::tr("Without “%1”").arg(condition.value);
}

RoleLabel *line(const QString &text, QPalette::ColorRole ink)
{
    auto *label = new RoleLabel(FontRole::Control, ink);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    restyle();
}

void EmptyState::showNoMatch(const QList<Condition> &conditions)
{
    m_finished = false;
    m_conditions = conditions;
    start(tr("Nothing matches"));
    m_conditionText = line({}, QPalette::WindowText);
    m_conditionText->setTextFormat(Qt::RichText);
    m_column->addWidget(m_conditionText);
    writeConditions();
    auto *buttons = new ButtonRow;
    for (int i = 0; i < conditions.size(); ++i) {
        auto *button = new HintButton(withoutText(conditions.at(i)).replace(u'&', "&&"_L1));
        button->setHint(u"…"_s, HintButton::Hint::Count);
        m_waysOut.append(button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit withoutChosen(i); });
        buttons->add(button);
    }
    auto *clear = new HintButton(tr("Clear all"));
    connect(clear, &QPushButton::clicked, this, &EmptyState::clearAllChosen);
    buttons->add(clear);
    m_column->addSpacing(Fonts::px(6));
    m_column->addWidget(buttons);
    restyle();
}

// They come when they are counted; nobody waits for them.
void EmptyState::setCounts(const QList<FilterCount> &without)
{
    for (qsizetype i = 0; i < qMin(without.size(), m_waysOut.size()); ++i)
        m_waysOut.at(i)->setHint(QLocale().toString(without.at(i).papers), HintButton::Hint::Count);
}

void EmptyState::showDayDone(const DoneDay &done)
{
    m_finished = true;
    start(done.heading(), u"check"_s);
    m_column->addWidget(line(done.facts(), dimInk));
    for (const QString &title : done.starredTitles) {
        m_column->addWidget(new IconLine(u"star-set"_s, title, IconLine::Ink::Star));
    }
    addNextDay(done);
    restyle();
}

void EmptyState::showAllRead(int papers)
{
    m_finished = true;
    start(tr("Nothing left to read"), u"check"_s);
    m_column->addWidget(line(tr("All %Ln paper(s) of this view read.", nullptr, papers), dimInk));
    restyle();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    if (event->type() == QEvent::PaletteChange) {
        writeConditions();
    }
    QWidget::changeEvent(event);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().surface); // the list's own ground
    if (m_finished) {                                  // the day's progress, come to its end
        const int inset = Fonts::px(Inset);
        painter.fillRect(inset, Fonts::px(Inset), width() - 2 * inset, FinishedLine, Theme::colors().accent);
    }
}

void EmptyState::start(const QString &heading, const QString &icon)
{
    m_conditionText = nullptr;
    m_waysOut.clear();
    delete m_content;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins({});
    auto *head = new QHBoxLayout;
    auto *label = new RoleLabel(FontRole::PanelHeading);
    label->setText(heading);
    label->setWordWrap(icon.isEmpty());
    head->addWidget(label);
    if (!icon.isEmpty()) {
        auto *picture = new QLabel;
        picture->setPixmap(Icons::pixmap(icon, qRound(Fonts::px(18) * devicePixelRatioF()), Theme::colors().success));
        head->addWidget(picture);
        head->addStretch(1);
    }
    m_column->addLayout(head);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_content);
    setAccessibleName(heading);
    update();
}

void EmptyState::addNextDay(const DoneDay &done)
{
    if (!done.nextUnread.isValid()) {
        return;
    }
    auto *next = new HintButton(tr("Next unread day"));
    next->setPreferred(true);
    next->setHint(done.nextDay());
    connect(next, &QPushButton::clicked, this, [this, day = done.nextUnread] { emit dayChosen(day); });
    auto *buttons = new ButtonRow;
    buttons->add(next);
    m_column->addSpacing(Fonts::px(6));
    m_column->addWidget(buttons);
}

void EmptyState::restyle()
{
    layout()->setContentsMargins(Fonts::px(Inset), Fonts::px(TopInset), Fonts::px(Inset), Fonts::px(Inset));
    if (m_column) {
        m_column->setSpacing(Fonts::px(8));
        m_content->show(); // at once, with all its lines
    }
}

void EmptyState::writeConditions()
{
    if (!m_conditionText) {
        return;
    }
    const ThemeColors &colors = Theme::colors();
    QStringList parts;
    for (const Condition &condition : m_conditions) {
        const QString kind = condition.kind.isEmpty() ? QString() : inked(colors.textDim, condition.kind) + u' ';
        parts.append(kind + inked(colors.text, condition.value));
    }
    m_conditionText->setText(parts.join(inked(colors.textDim, u"\u00a0\u00a0·\u00a0\u00a0"_s)));
}

} // namespace Paperlark

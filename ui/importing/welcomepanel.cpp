#include "ui/importing/welcomepanel.h"

#include "core/languagename.h"
#include "ui/controls/buttonrow.h"
#include "ui/controls/hintbutton.h"
#include "ui/controls/iconline.h"
#include "ui/controls/linkbutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/keys/keyclaim.h"
#include "ui/keys/keypresets.h"
#include "ui/looks/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Width = 500;
constexpr int MarkSize = 44;
constexpr int Radius = 8;
constexpr int LanguageGap = 18;
constexpr double EdgeWidth = 1.5;

const QStringList &languages()
{
    static const QStringList codes{u"ko"_s, u"en"_s, u"zh"_s};
    return codes;
}

// The presets that a newcomer may be used to; the others are in the editor of keys.
const QStringList &habits()
{
    static const QStringList ids{QString(), u"netnewswire"_s, u"gmail"_s, u"arrows"_s};
    return ids;
}

// Where things are dropped: a dashed edge, so that it reads as a place and not as a button.
class DropField final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(Theme::colors().lineStrong, EdgeWidth, Qt::CustomDashLine);
        pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.setBrush(Theme::colors().raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Fonts::px(Radius), Fonts::px(Radius));
    }
};

class Mark final : public QWidget
{
public:
    QSize sizeHint() const override { return {Fonts::px(MarkSize), Fonts::px(MarkSize)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRect square({}, sizeHint());
        square.moveCenter(rect().center());
        QIcon(u":/paperlark/mark.svg"_s).paint(&painter, square);
    }
};

class AnswerButton final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

protected:
    bool event(QEvent *event) override
    {
        return claimKey(*event, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) || QRadioButton::event(event);
    }
};

RoleLabel *centred(FontRole role, QPalette::ColorRole ink, const QString &text)
{
    auto *label = new RoleLabel(role, ink);
    label->setText(text);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePanel::WelcomePanel(QWidget *parent) : QWidget(parent), m_field(makeField())
{
    setAccessibleName(tr("Welcome"));
    m_rest = new QWidget;
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins({});
    rest->addWidget(makeLanguages());
    rest->addWidget(makeKeys());
    rest->addWidget(makePromise());
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->addStretch(2);
    column->addWidget(m_field);
    column->addWidget(m_rest);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(m_content, 1000); // all the width it may have; what is left is shared by the sides
    row->addStretch(1);
    restyle();
}

void WelcomePanel::setLanguage(const QString &code)
{
    if (QAbstractButton *button = m_languages->button(static_cast<int>(languages().indexOf(code)))) {
        button->setChecked(true);
    }
}

void WelcomePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

QWidget *WelcomePanel::makeField()
{
    auto *field = new DropField;
    auto *column = new QVBoxLayout(field);
    column->addWidget(new Mark);
    column->addWidget(centred(FontRole::PanelHeading, QPalette::WindowText, tr("Drop digest files or folders here")));
    column->addWidget(centred(FontRole::Control, dimInk, tr(".md, .txt, .json, .zip, or a clone of a digest repository")));
    m_open = new HintButton(tr("Open files…"));
    m_open->setPreferred(true);
    auto *folder = new HintButton(tr("Open folder…"));
    auto *samples = new HintButton(tr("Three sample days"));
    setFocusProxy(m_open);
    connect(m_open, &QPushButton::clicked, this, &WelcomePanel::openFilesRequested);
    connect(folder, &QPushButton::clicked, this, &WelcomePanel::openFolderRequested);
    connect(samples, &QPushButton::clicked, this, &WelcomePanel::samplesRequested);
    auto *buttons = new ButtonRow(Qt::AlignHCenter);
    for (HintButton *button : {m_open, folder, samples}) {
        buttons->add(button);
    }
    column->addSpacing(Fonts::px(8));
    column->addWidget(buttons);
    return field;
}

QWidget *WelcomePanel::makeLanguages()
{
    auto *row = new ButtonRow(Qt::AlignLeft, LanguageGap);
    auto *label = new RoleLabel(FontRole::Control, dimInk);
    label->setText(tr("I read"));
    row->add(label);
    m_languages = new QButtonGroup(this);
    for (int i = 0; i < languages().size(); ++i) {
        //: "English first": the language to read when a paper is told in several
        auto *button = new AnswerButton(tr("%1 first").arg(languageName(languages().at(i))));
        m_languages->addButton(button, i);
        row->add(button);
    }
    connect(m_languages, &QButtonGroup::idClicked, this, [this](int id) { emit languageChosen(languages().at(id)); });
    return row;
}

void WelcomePanel::setOpenKey(const QString &key)
{
    m_open->setHint(key);
}

void WelcomePanel::setKeyPreset(const QString &id)
{
    if (QAbstractButton *button = m_keyPresets->button(int(habits().indexOf(id))))
        button->setChecked(true);
}

// What differs by habit; more can be changed later.
QWidget *WelcomePanel::makeKeys()
{
    auto *row = new ButtonRow(Qt::AlignLeft, LanguageGap);
    auto *label = new RoleLabel(FontRole::Control, dimInk);
    label->setText(tr("Keys as in"));
    row->add(label);
    m_keyPresets = new QButtonGroup(this);
    for (int i = 0; i < habits().size(); ++i) {
        auto *button = new AnswerButton(presetNamed(habits().at(i)).name);
        m_keyPresets->addButton(button, i);
        row->add(button);
    }
    connect(m_keyPresets, &QButtonGroup::idClicked, this, [this](int id) { emit keyPresetChosen(habits().at(id)); });
    return row;
}

QWidget *WelcomePanel::makePromise()
{
    auto *row = new ButtonRow(Qt::AlignLeft);
    row->add(new IconLine(u"lock"_s, tr("Nothing is sent or fetched unless you ask for it."), IconLine::Ink::Dim));
    auto *sources = new LinkButton(tr("Fetch digests…"));
    connect(sources, &QAbstractButton::clicked, this, &WelcomePanel::sourcesRequested);
    row->add(sources);
    return row;
}

void WelcomePanel::restyle()
{
    layout()->setContentsMargins(Fonts::px(16), Fonts::px(16), Fonts::px(16), Fonts::px(16));
    m_content->layout()->setSpacing(Fonts::px(24));
    m_field->layout()->setContentsMargins(Fonts::px(16), Fonts::px(28), Fonts::px(16), Fonts::px(28));
    m_field->layout()->setSpacing(Fonts::px(8));
    m_rest->layout()->setSpacing(Fonts::px(14));
    m_content->setMaximumWidth(Fonts::px(Width));
}

} // namespace Paperlark

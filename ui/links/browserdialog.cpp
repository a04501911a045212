#include "ui/links/browserdialog.h"

#include "core/digest/arxivid.h"
#include "core/reading/displaytext.h"
#include "ui/controls/rolelabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Width = 460;

RoleLabel *wrapped(const QString &text, QPalette::ColorRole ink)
{
    auto *label = new RoleLabel(FontRole::Small, ink);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

BrowserDialog::BrowserDialog(const Browser &browser, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Browser"));
    auto *question = new RoleLabel(FontRole::Control);
    question->setText(tr("Which program opens web &pages?"));
    m_command = new QLineEdit(browser.text());
    //: before an example: "The desktop's; or for example firefox --new-window %u"
    m_command->setPlaceholderText(tr("The desktop's; or for example %1").arg(u"firefox --new-window %u"_s));
    question->setBuddy(m_command);
    m_words = wrapped({}, QPalette::WindowText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_command, &QLineEdit::textChanged, this, &BrowserDialog::showWords);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Fonts::px(8));
    column->addWidget(question);
    column->addWidget(m_command);
    column->addWidget(m_words);
    column->addWidget(
        wrapped(tr("The address stands in the place of %u, or behind everything else. \"…\" keeps words together; no "
                   "shell reads any of it."),
                dimInk));
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(qMin(Fonts::px(Width), screen()->availableSize().width() * 9 / 10));
    showWords();
}

Browser BrowserDialog::browser() const
{
    return Browser::ofText(m_command->text());
}

void BrowserDialog::showWords()
{
    const Browser typed = browser();
    QStringList words{typed.command.value(0)};
    words += typed.argumentsFor(arxivAbstractUrl(u"2412.13649"_s));
    //: %1: a program and what it is given, word by word
    m_words->setText(typed.isDesktops() ? tr("Pages open in the desktop's browser.")
                                        : tr("Starts %1").arg(displayLine(words.join(u" · "_s))));
}

} // namespace Paperlark

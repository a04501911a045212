#pragma once

#include "ui/looks/theme.h"
#include "ui/page/papertext.h"
#include "ui/page/paperview.h"
#include "ui/page/voicetabs.h"

#include <QScrollBar>
#include <QTest>

namespace Paperlark {

// A page in a window of its own, and what can be read off it. What was set is drawn when the events before it were handled.
class PageTest : public QObject
{
protected:
    void openPage()
    {
        Theme::apply(ThemeName::Paper);
        m_view = std::make_unique<PaperView>();
        m_view->resize(800, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    PaperText *text() const
    {
        QCoreApplication::processEvents();
        return m_view->findChild<PaperText *>();
    }
    VoiceTabs *tabs() const
    {
        QCoreApplication::processEvents();
        return m_view->findChild<VoiceTabs *>();
    }
    QString words() const { return text()->toPlainText().replace(QChar(QChar::Nbsp), u' ').remove(QChar(0x200B)); }
    QStringList hits() const
    {
        QStringList marked;
        for (const QTextEdit::ExtraSelection &hit : text()->extraSelections())
            marked.append(hit.cursor.selectedText());
        return marked;
    }
    int place() const { return text()->verticalScrollBar()->value(); }
    int topOf(const QString &words) const
    {
        QTextCursor cursor = text()->document()->find(words);
        return cursor.isNull() ? -1 : text()->cursorRect(cursor).top();
    }

    std::unique_ptr<PaperView> m_view{};
};

} // namespace Paperlark

#pragma once

#include "core/translations.h"
#include "tests/ui/manypapers.h"
#include "ui/list/paperlistview.h"
#include "ui/looks/theme.h"

#include <QTest>

#include <memory>

namespace Paperlark {

// The list alone, shown over thirty-five papers that are made up; a test class makes it before each test.
class ListOfManyPapers : public QObject
{
protected:
    static void speakEnglish()
    {
        installTranslations(*qApp);
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        Theme::apply(ThemeName::Paper);
    }
    void showList()
    {
        m_model = std::make_unique<ManyPapers>(35);
        m_view = std::make_unique<PaperListView>();
        m_view->resize(400, 600);
        m_view->setPapers(papersOf(*m_model));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void closeList()
    {
        m_view.reset();
        m_model.reset();
        Fonts::setScale(1);
    }
    QModelIndex index(int row) const { return m_model->index(row, 0); }

    std::unique_ptr<ManyPapers> m_model{};
    std::unique_ptr<PaperListView> m_view{};
};

} // namespace Paperlark

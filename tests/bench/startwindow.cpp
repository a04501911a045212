// Paperlark as app/main.cpp starts it, until papers are in its list: start-window LIBRARY
#include "core/library/library.h"
#include "core/translations.h"
#include "tests/bench/firstpicture.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>

using namespace Paperlark;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installTranslations(application);
    const auto library = Library::open(QFile::decodeName(argv[argc - 1]));
    if (!library)
        qFatal("%s", qPrintable(library.error().message));
    MainWindow window(**library);
    const auto *list = window.findChild<PaperListView *>();
    new Bench::FirstPicture(list->viewport(), [list] { return list->model()->rowCount() > 0; });
    window.show();
    return QApplication::exec();
}

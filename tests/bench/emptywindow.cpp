// The least that a Qt program does until its window is there: the anchor of a start.
#include "tests/bench/firstpicture.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QWidget);
    window.resize(1440, 900);
    new Paperlark::Bench::FirstPicture(window.centralWidget());
    window.show();
    return QApplication::exec();
}

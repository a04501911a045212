// rendericon DRAWING.svg PIXELS ICON.png: a square picture of the drawing, for the build of the packages.
#include <QGuiApplication>
#include <QImageReader>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a build has no screen
    QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const int pixels = words.value(2).toInt();
    if (words.size() != 4 || pixels <= 0) {
        std::fputs("usage: rendericon DRAWING.svg PIXELS ICON.png\n", stderr);
        return 2;
    }
    QImageReader reader(words[1], "svg");
    reader.setScaledSize({pixels, pixels});
    const QImage icon = reader.read();
    if (icon.isNull()) {
        std::fprintf(stderr, "%s can't be drawn: %s. Qt's SVG plug-in must be installed (packaging/install-deps).\n",
                     qPrintable(words[1]), qPrintable(reader.errorString()));
        return 1;
    }
    if (!icon.save(words[3], "png")) {
        std::fprintf(stderr, "%s can't be written. Check the disk and the permissions of its folder.\n", qPrintable(words[3]));
        return 1;
    }
    return 0;
}

// dragsource PATH…: a small window in the corner of the screen from which the files and folders can be dragged, for `run`.
// Says on standard output whether what lies under the pointer welcomes the drag, and what became of it.
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QRasterWindow>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class DragSource final : public QRasterWindow
{
public:
    explicit DragSource(const QStringList &paths)
    {
        for (const QString &path : paths)
            m_urls.append(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
        setTitle(u"Drag source"_s);
        setFlag(Qt::WindowStaysOnTopHint);
        setGeometry(20, 40, 120, 80);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton))
            return;
        auto *data = new QMimeData;
        data->setUrls(m_urls);
        auto *drag = new QDrag(this); // both are deleted by Qt after the drag
        drag->setMimeData(data);
        connect(drag, &QDrag::actionChanged, this,
                [](Qt::DropAction action) { say(action == Qt::CopyAction ? "welcome" : "unwelcome"); });
        say(drag->exec(Qt::CopyAction) == Qt::CopyAction ? "copied" : "refused");
    }

private:
    static void say(const char *word)
    {
        std::puts(word);
        std::fflush(stdout);
    }

    QList<QUrl> m_urls{};
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    DragSource window(QGuiApplication::arguments().mid(1));
    window.show();
    return QGuiApplication::exec();
}

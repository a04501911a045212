// Another language needs more room than English: with every word of the interface longer by two fifths, none is cut off.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTranslator>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// English, lengthened the way German is: with letters, in words, every place to put something in kept.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *comment, int count) const override
    {
        const QString text = QString::fromUtf8(source);
        if (comment && QByteArray(comment).contains("format"))
            return text;
        const QString more = u"mnopqrstuvw"_s.repeated(int(text.size() / 20 + 1)).left((text.size() * 2 + 4) / 5);
        return (count >= 0 ? QString(text).replace("%n"_L1, QString::number(count)).replace("%Ln"_L1, QString::number(count))
                           : text)
            + more;
    }
    bool isEmpty() const override { return false; }
};

// How much room a label has of what it needs; empty: enough.
QString cutOff(const QLabel &label)
{
    const QString words =
        Qt::mightBeRichText(label.text()) ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
    if (words.isEmpty())
        return {};
    const QSize room = label.contentsRect().size();
    if (label.hasHeightForWidth() && label.heightForWidth(label.width()) <= label.height())
        return {};
    const int needed = label.fontMetrics().boundingRect(words).width();
    return needed > room.width() + 1 ? u"%1 of %2 px"_s.arg(room.width()).arg(needed) : QString();
}

} // namespace

class TestLongWords final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_longwords"_s);
        QCoreApplication::installTranslator(&m_words);
    }

    void init()
    {
        QSettings().clear();
        m_library = std::move(*Library::open(u":memory:"_s));
        Importer importer(*m_library);
        QCOMPARE(importer.importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}).refused.size(), 0);
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("width");
        for (const int width : {1400, 900, 360}) {
            for (const QString &action : {QString(), u"help.keys"_s, u"view.text"_s, u"app.palette"_s, u"paper.links"_s})
                QTest::addRow("%d %s", width, qPrintable(action)) << action << width;
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, action);
        QFETCH(int, width);
        m_window->resize(width, 800);
        if (!action.isEmpty()) {
            auto *found = m_window->findChild<QAction *>(action);
            QVERIFY2(found, "no such action");
            found->trigger();
        }
        QTest::qWait(100);
        if (!cutLabels().isEmpty())
            QTest::qWait(1000); // on a slow machine they may not have their place yet
        QVERIFY2(cutLabels().isEmpty(), qPrintable(cutLabels().join(u'\n')));
    }

private:
    QStringList cutLabels() const
    {
        QStringList cut;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->width() == 0) // the status line gives its room to the news
                continue;
            if (const QString missing = cutOff(*label); !missing.isEmpty())
                cut.append(u"%1 “%2” %3"_s.arg(QString::fromLatin1(label->metaObject()->className()), label->text(), missing));
        }
        return cut;
    }

    LongWords m_words{};
    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"

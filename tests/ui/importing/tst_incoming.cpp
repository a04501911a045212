// What a drop, a paste or a start brings, by what it is.
#include "ui/importing/incoming.h"

#include "ui/importing/dropoverlay.h"

#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Paperlark;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Paperlark::Incoming)

namespace {

const auto Day = u"## Papers for 2024-12-23\n\n| Title | Authors | Summary |\n|---|---|---|\n"
                 "| One (Read more on [arXiv](https://arxiv.org/abs/2412.00001))| A. Author | It says one. |\n"_s;

} // namespace

class IncomingTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsWhatItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Incoming>("incoming");
        QTest::newRow("nothing") << QString() << Incoming();
        QTest::newRow("words") << u"hello there"_s << Incoming();
        QTest::newRow("lines of words") << u"hello\nthere\n"_s << Incoming();
        QTest::newRow("id") << u" arXiv:2412.13649v2\n"_s << Incoming{.paper = u"2412.13649"_s};
        QTest::newRow("arXiv") << u"https://arxiv.org/pdf/2412.13649v1"_s << Incoming{.paper = u"2412.13649"_s};
        QTest::newRow("Hugging Face") << u"https://huggingface.co/papers/2412.13649"_s << Incoming{.paper = u"2412.13649"_s};
        QTest::newRow("BibTeX") << u"@misc{x,\n  title = {One},\n  url = {https://arxiv.org/abs/2412.13649}\n}\n"_s
                                << Incoming{.paper = u"2412.13649"_s};
        QTest::newRow("other address") << u"https://example.org/2024-12-23.md"_s
                                       << Incoming{.addresses = {u"https://example.org/2024-12-23.md"_s}};
        QTest::newRow("address that only looks like arXiv's")
            << u"https://arxiv.org.example/abs/2412.13649"_s
            << Incoming{.addresses = {u"https://arxiv.org.example/abs/2412.13649"_s}};
        QTest::newRow("digest") << Day << Incoming{.text = Day};
        QTest::newRow("digest without papers")
            << u"## Papers for 2024-12-23\n\n| Title | Authors | Summary |\n|---|---|---|\n"_s << Incoming();
    }
    void textIsWhatItIs()
    {
        QFETCH(QString, text);
        QFETCH(Incoming, incoming);
        QMimeData data;
        data.setText(text);
        QCOMPARE(incomingIn(data), incoming);
        QCOMPARE(incomingIn(data).isNothing(), incoming == Incoming());
    }

    void filesGoBeforeWhatTheyAreCalled()
    {
        QTemporaryDir folder;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.path()), QUrl(u"https://arxiv.org/abs/2412.13649"_s),
                      QUrl::fromLocalFile(folder.filePath(u"gone.md"_s))});
        QCOMPARE(incomingIn(data), Incoming{.paths = {folder.path()}});
    }

    void aBrowsersLinkIsItsPaper()
    {
        QMimeData data;
        data.setUrls({QUrl(u"https://arxiv.org/abs/2412.13649#page=2"_s)});
        data.setText(u"SCOPE, a paper"_s);
        QCOMPARE(incomingIn(data), Incoming{.paper = u"2412.13649"_s});
        QMimeData script;
        script.setUrls({QUrl(u"javascript:alert(1)"_s), QUrl(u"ftp://example.org/a.md"_s)});
        QVERIFY(incomingIn(script).isNothing());
    }

    void wordsOfAStart()
    {
        QCOMPARE(incomingOf({}), Incoming());
        QCOMPARE(incomingOf({u"/a.md"_s, u"https://arxiv.org/abs/2412.13649"_s, u"/b"_s}),
                 (Incoming{.paths = {u"/a.md"_s, u"/b"_s}, .paper = u"2412.13649"_s}));
        QCOMPARE(incomingOf({u"http://example.org/x.md"_s}), Incoming{.addresses = {u"http://example.org/x.md"_s}});
    }

    void theOverlaySaysWhatDroppingDoes()
    {
        QWidget window;
        window.show();
        DropOverlay overlay(&window);
        overlay.showFor(Incoming{.text = Day});
        QCOMPARE(overlay.accessibleName(), u"Import this text as a digest"_s);
        overlay.showFor(Incoming{.paper = u"2412.13649"_s});
        QCOMPARE(overlay.accessibleName(), u"Go to the paper 2412.13649"_s);
        overlay.showFor(Incoming{.addresses = {u"https://example.org"_s}});
        QCOMPARE(overlay.accessibleName(), u"An address is not fetched by dropping it"_s);
    }
};

QTEST_MAIN(IncomingTest)
#include "tst_incoming.moc"

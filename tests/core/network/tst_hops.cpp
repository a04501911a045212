// From where to where a server may send on.
#include "core/network/hops.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class HopsTest final : public QObject
{
    Q_OBJECT

private slots:
    void moves_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isFollowed");
        QTest::newRow("https stays") << u"https://a.example/1"_s << u"https://b.example/2"_s << true;
        QTest::newRow("http stays") << u"http://a.example/1"_s << u"http://b.example/2"_s << true;
        QTest::newRow("to https") << u"http://a.example/1"_s << u"https://a.example/1"_s << true;
        QTest::newRow("from https to http") << u"https://a.example/1"_s << u"http://a.example/1"_s << false;
        QTest::newRow("the same in capitals") << u"HTTPS://a.example/1"_s << u"HTTP://a.example/1"_s << false;
        QTest::newRow("to a file") << u"https://a.example/1"_s << u"file:///etc/hostname"_s << false;
        QTest::newRow("to nothing") << u"https://a.example/1"_s << u""_s << false;
        QTest::newRow("with a password") << u"https://a.example/1"_s << u"https://me:secret@b.example/2"_s << false;
    }

    void moves()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, isFollowed);
        const auto objection = objectionToMove(QUrl(from), QUrl(to));
        QCOMPARE(!objection, isFollowed);
        QVERIFY(!objection || (objection->message.endsWith(u'.') && !objection->message.contains(u"secret"_s)));
    }
};

QTEST_GUILESS_MAIN(HopsTest)
#include "tst_hops.moc"

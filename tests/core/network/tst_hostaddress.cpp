// Which addresses are of the public Internet.
#include "core/network/hostaddress.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class HostAddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void publicAddresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char *address : {"93.184.216.34", "8.8.8.8", "172.15.255.255", "172.32.0.0", "11.0.0.1", "2606:50c0:8000::154",
                                    "2a00:1450:4001::5e", "::ffff:8.8.8.8", "64:ff9b::808:808"})
            QTest::newRow(address) << true;
        for (const char *address : {"0.0.0.0",
                                    "10.0.0.1",
                                    "100.64.0.1",
                                    "127.0.0.1",
                                    "127.255.255.254",
                                    "169.254.169.254",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.0.0.1",
                                    "192.168.0.1",
                                    "198.18.0.1",
                                    "203.0.113.9",
                                    "224.0.0.1",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "fe80::1",
                                    "fec0::1",
                                    "fc00::1",
                                    "fd12::1",
                                    "ff02::1",
                                    "2001:db8::1",
                                    "2002:7f00:1::1",
                                    "2001::1",
                                    "64:ff9b::7f00:1",
                                    "::ffff:127.0.0.1",
                                    "::ffff:10.0.0.1",
                                    "::127.0.0.1",
                                    "no address",
                                    ""})
            QTest::newRow(*address ? address : "empty") << false;
    }

    void publicAddresses()
    {
        QFETCH(bool, isPublic);
        const QString address = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(isPublicAddress(address == "empty"_L1 ? QString() : address), isPublic);
    }

    void theNameOfThisComputerIsFoundWithoutANetwork()
    {
        QVERIFY(resolveHost(u"localhost"_s).contains(u"127.0.0.1"_s) || resolveHost(u"localhost"_s).contains(u"::1"_s));
        QCOMPARE(resolveHost(u"no.such.host.invalid"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(HostAddressTest)
#include "tst_hostaddress.moc"

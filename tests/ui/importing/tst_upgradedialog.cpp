#include "ui/importing/upgradedialog.h"

#include <QPushButton>
#include <QTest>

using namespace Paperlark;

class UpgradeDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void aShortUpgradeShowsNothing()
    {
        UpgradeDialog dialog;
        QVERIFY(dialog.goOn(0, 2000));
        QVERIFY(dialog.goOn(1000, 2000));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.value(), 1000);
        QCOMPARE(dialog.maximum(), 2000);
    }

    void theReaderCanCancel()
    {
        UpgradeDialog dialog;
        QVERIFY(dialog.goOn(0, 2000));
        dialog.findChild<QPushButton *>()->click();
        QVERIFY(!dialog.goOn(1000, 2000));
    }
};

QTEST_MAIN(UpgradeDialogTest)
#include "tst_upgradedialog.moc"

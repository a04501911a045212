// A note as far as it is typed, for the next start after a crash.
#include "core/library/marks/notedraft.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class NoteDraftTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(library(), "a library");
    }

    void itIsThereUntilItIsForgotten()
    {
        QCOMPARE(draftOf(library()), std::nullopt);
        const NoteDraft first{u"2412.00001"_s, u"half a thou"_s};
        const NoteDraft second{u"2412.00001"_s, u"half a thought\nand 한국어 \U0001F426"_s};
        QVERIFY(keepDraft(library(), first));
        QCOMPARE(draftOf(library()), first);
        QVERIFY(keepDraft(library(), second));
        QCOMPARE(draftOf(library()), second);
        forgetDraft(library());
        QCOMPARE(draftOf(library()), std::nullopt);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"library.db"_s});
    }

    void anEmptyNoteIsADraftToo()
    {
        QVERIFY(keepDraft(library(), {u"2412.00001"_s, {}}));
        QCOMPARE(draftOf(library())->note, QString());
    }

    void whatIsNoDraftIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"paper\":\"2412.0");
        QTest::newRow("no paper") << QByteArray("{\"note\":\"x\"}");
        QTest::newRow("a number") << QByteArray("{\"paper\":4,\"note\":\"x\"}");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
    }
    void whatIsNoDraftIsNone()
    {
        QFETCH(QByteArray, content);
        write(library() + u".draft"_s, content);
        QCOMPARE(draftOf(library()), std::nullopt);
    }

    void aFolderThatWentAwayIsNotMadeAnew()
    {
        const QString away = m_folder->filePath(u"away/library.db"_s);
        const auto refused = keepDraft(away, {u"2412.00001"_s, u"x"_s});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"away"_s));
        QVERIFY(!QFile::exists(m_folder->filePath(u"away"_s)));
    }

private:
    QString library() const { return m_folder->filePath(u"library.db"_s); }
    static void write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_GUILESS_MAIN(NoteDraftTest)
#include "tst_notedraft.moc"

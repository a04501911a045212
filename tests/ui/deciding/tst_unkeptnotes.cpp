// A note that is being written when the program ends badly, or that can't be written.
#include "tests/ui/windowindisk.h"

#include "core/library/marks/notedraft.h"
#include "ui/deciding/notefield.h"
#include "ui/page/paperview.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int hang = 20'000; // ms: ten times what is promised

} // namespace

class UnkeptNotesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_disk = std::make_unique<WindowInDisk>(QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples"));
        QTRY_VERIFY(m_disk->window->page().paper());
        m_key = m_disk->window->page().paper()->key;
    }
    void cleanup() { m_disk.reset(); }

    void whatWasTypedComesBackAfterACrash()
    {
        write(u"compare with the talk"_s);
        QTRY_VERIFY_WITH_TIMEOUT(draftOf(m_disk->file()), hang);
        QCOMPARE(draftOf(m_disk->file()), (NoteDraft{m_key, u"compare with the talk"_s}));
        QFile::copy(m_disk->file() + u".draft"_s, m_disk->path(u"draft"_s)); // what a crash leaves
        field().giveBack();
        QCOMPARE(draftOf(m_disk->file()), std::nullopt);
        QVERIFY(QFile::copy(m_disk->path(u"draft"_s), m_disk->file() + u".draft"_s));
        m_disk->again();
        QTRY_VERIFY_WITH_TIMEOUT(field().isEditing(), hang);
        QCOMPARE(m_disk->window->page().paper()->key, m_key);
        QCOMPARE(field().text(), u"compare with the talk"_s);
        QVERIFY(field().isUnkept());
        QVERIFY(heading().contains(u"recovered"_s));
        QTest::keyClicks(field().findChild<QLineEdit *>(), u" of Ann"_s); // adds to it
        QTest::keyClick(field().findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(!field().isEditing());
        QCOMPARE(m_disk->library->paper(m_key)->state.note, u"compare with the talk of Ann"_s);
        QCOMPARE(draftOf(m_disk->file()), std::nullopt);
    }

    void aDraftOfWhatWasKeptIsForgotten()
    {
        QVERIFY(m_disk->library->setNote(m_key, u"kept"_s));
        QVERIFY(keepDraft(m_disk->file(), {m_key, u"kept"_s}));
        m_disk->again();
        QTRY_VERIFY_WITH_TIMEOUT(!draftOf(m_disk->file()), hang);
        QVERIFY(!field().isEditing());
    }

    void whatCannotBeSavedStaysAndSaysSo()
    {
        QVERIFY(QDir().rename(m_disk->folder(), m_disk->path(u"elsewhere"_s)));
        write(u"not lost"_s);
        QTest::keyClick(field().findChild<QLineEdit *>(), Qt::Key_Return);
        m_disk->library->waitForMarks();
        QTRY_VERIFY_WITH_TIMEOUT(field().isUnkept(), hang);
        QCOMPARE(field().text(), u"not lost"_s);
        QVERIFY(heading().contains(u"not saved"_s));
        QVERIFY(QDir().rename(m_disk->path(u"elsewhere"_s), m_disk->folder()));
        field().findChild<QLineEdit *>()->setFocus();
        QTest::keyClick(field().findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!field().isEditing());
        m_disk->library->waitForMarks();
        QCOMPARE((*Library::open(m_disk->file()))->paper(m_key)->state.note, u"not lost"_s);
    }

    void theWindowDoesNotCloseOverANoteThatNothingCouldKeep()
    {
        QVERIFY(QDir().rename(m_disk->folder(), m_disk->path(u"elsewhere"_s)));
        write(u"not lost"_s);
        QTest::keyClick(field().findChild<QLineEdit *>(), Qt::Key_Return);
        m_disk->library->waitForMarks();
        QTRY_VERIFY_WITH_TIMEOUT(field().isUnkept(), hang);
        QVERIFY(!m_disk->window->close());
        QVERIFY(field().isUnkept());
        QCOMPARE(field().text(), u"not lost"_s);
        QVERIFY(m_disk->window->close()); // the second time it is the reader's will
    }

private:
    NoteField &field() const { return m_disk->window->page().noteField(); }
    QString heading() const { return field().findChild<QLabel *>()->text(); }

    void write(const QString &text)
    {
        m_disk->window->findChild<QAction *>(u"paper.note"_s)->trigger();
        QVERIFY(field().isEditing());
        QTest::keyClicks(field().findChild<QLineEdit *>(), text);
    }

    std::unique_ptr<WindowInDisk> m_disk{};
    QString m_key{};
};

QTEST_MAIN(UnkeptNotesTest)
#include "tst_unkeptnotes.moc"

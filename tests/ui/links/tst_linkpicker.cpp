#include "ui/links/linkpicker.h"

#include "ui/links/linklist.h"
#include "ui/looks/fonts.h"
#include "ui/looks/theme.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const QString scope = u"2412.13649"_s;

Paper paperWithEverything()
{
    Paper paper;
    paper.key = paper.arxivId = scope;
    paper.title = u"SCOPE: Optimizing Key-Value Cache Compression"_s;
    paper.codeUrls = {u"https://github.com/Linking-ai/SCOPE"_s, u"https://scope.example"_s};
    paper.hubUrls = {u"https://huggingface.co/a/model"_s, u"https://huggingface.co/datasets/a/data"_s,
                     u"https://huggingface.co/spaces/a/demo"_s, u"https://huggingface.co/collections/a/b"_s};
    paper.video = u"https://media.example/scope.mp4"_s;
    return paper;
}

} // namespace

class LinkPickerTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_linkpicker"_s);
        QSettings().clear();
        Theme::apply(ThemeName::Paper);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_before = new QPushButton(u"beneath"_s, m_window.get());
        m_before->setGeometry(0, 0, 900, 60);
        m_picker = new LinkPicker(m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
        m_chosen = std::make_unique<QSignalSpy>(m_picker, &LinkPicker::chosen);
        m_pointed = std::make_unique<QSignalSpy>(m_picker, &LinkPicker::pointedAt);
    }

    void cleanup()
    {
        m_window.reset();
        Fonts::setScale(1);
    }

    void eachKindHasItsKey_data()
    {
        QTest::addColumn<char>("key");
        QTest::addColumn<QString>("address");
        const auto row = [](char key, const char *address) { QTest::newRow(address) << key << QString::fromLatin1(address); };
        row('1', "https://arxiv.org/abs/2412.13649");
        row('2', "https://arxiv.org/pdf/2412.13649");
        row('3', "https://arxiv.org/html/2412.13649");
        row('4', "https://huggingface.co/papers/2412.13649");
        row('5', "https://github.com/Linking-ai/SCOPE");
        row('6', "https://www.alphaxiv.org/abs/2412.13649");
        row('7', "https://papers.cool/arxiv/2412.13649");
        row('8', "https://api.semanticscholar.org/arXiv:2412.13649");
        row('9', "https://doi.org/10.48550/arXiv.2412.13649");
        row('m', "https://huggingface.co/a/model");
        row('d', "https://huggingface.co/datasets/a/data");
        row('s', "https://huggingface.co/spaces/a/demo");
        row('v', "https://media.example/scope.mp4");
    }
    void eachKindHasItsKey()
    {
        QFETCH(char, key);
        QFETCH(QString, address);
        open();
        QTest::keyClick(&list(), key);
        QCOMPARE(chosen(), QStringList{address});
        QVERIFY(!m_picker->isOpen());
        QCOMPARE(QApplication::focusWidget(), m_before);
    }

    void keysStayWhateverAPaperLacks()
    {
        Paper paper = paperWithEverything();
        paper.codeUrls.clear();
        paper.hubUrls.clear();
        open(paper);
        for (const char key : {'5', 'm', 'd', 's', '0', 'x'})
            QTest::keyClick(&list(), key);
        QVERIFY(chosen().isEmpty() && m_picker->isOpen());
        QTest::keyClick(&list(), '6');
        QCOMPARE(chosen(), QStringList{u"https://www.alphaxiv.org/abs/2412.13649"_s});
    }

    void thePageOfAPaperWithoutAnIdIsTheFirst()
    {
        Paper paper;
        paper.title = u"제목"_s;
        paper.summaries.append(Summary{.url = u"https://openreview.net/forum?id=a"_s});
        open(paper);
        QTest::keyClick(&list(), '1');
        QCOMPARE(chosen(), QStringList{u"https://openreview.net/forum?id=a"_s});
    }

#if defined(Q_OS_LINUX) // places of keys are those of xkb
    void digitsAreFoundWhereALayoutWantsShiftForThem()
    {
        open();
        send(Qt::Key_Eacute, u"é"_s, 11);
        QCOMPARE(chosen(), QStringList{u"https://arxiv.org/pdf/2412.13649"_s});
    }

    void lettersAreFoundOnAKoreanKeyboard()
    {
        open();
        send(0x3161, u"ㅡ"_s, 58);
        QCOMPARE(chosen(), QStringList{u"https://huggingface.co/a/model"_s});
    }
#endif

    void enterOpensThePreferredOneFirst()
    {
        open(paperWithEverything(), PaperLink::Kind::Html);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(chosen(), QStringList{u"https://arxiv.org/html/2412.13649"_s});
    }

    void arrowsAndLettersMove()
    {
        open();
        for (const auto &[key, row] : {std::pair(Qt::Key_Down, 1),
                                       {Qt::Key_J, 2},
                                       {Qt::Key_Tab, 3},
                                       {Qt::Key_Backtab, 2},
                                       {Qt::Key_Up, 1},
                                       {Qt::Key_K, 0},
                                       {Qt::Key_Up, 0},
                                       {Qt::Key_End, 14},
                                       {Qt::Key_Down, 14},
                                       {Qt::Key_Home, 0},
                                       {Qt::Key_PageDown, 14}}) {
            QTest::keyClick(&list(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QCOMPARE(list().currentIndex().row(), row);
        }
        QTest::keyClick(&list(), Qt::Key_Enter);
        QCOMPARE(chosen(), QStringList{u"https://huggingface.co/collections/a/b"_s}); // which has no key
    }

    void escapeQAndItsOwnKeyClose_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shifted");
        QTest::newRow("Esc") << int(Qt::Key_Escape) << false;
        QTest::newRow("q") << int(Qt::Key_Q) << false;
        QTest::newRow("Shift+O") << int(Qt::Key_O) << true;
    }
    void escapeQAndItsOwnKeyClose()
    {
        QFETCH(int, key);
        QFETCH(bool, shifted);
        m_picker->setOwnKeys({Qt::SHIFT | Qt::Key_O});
        open();
        QTest::keyClick(&list(), Qt::Key(key), shifted ? Qt::ShiftModifier : Qt::NoModifier);
        QVERIFY(!m_picker->isOpen());
        QVERIFY(chosen().isEmpty());
        QCOMPARE(QApplication::focusWidget(), m_before);
        QCOMPARE(pointed(), QString());
    }

    void aKeyThatIsStillHeldChoosesNothing()
    {
        m_picker->setOwnKeys({Qt::SHIFT | Qt::Key_O});
        open();
        send(Qt::Key_O, u"O"_s, 32, Qt::ShiftModifier, true);
        send(Qt::Key_2, u"2"_s, 11, Qt::NoModifier, true);
        send(Qt::Key_Return, u"\r"_s, 36, Qt::NoModifier, true);
        QVERIFY(m_picker->isOpen() && chosen().isEmpty());
    }

    void whereItLeadsIsTold()
    {
        open();
        QCOMPARE(pointed(), u"https://arxiv.org/abs/2412.13649"_s);
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(pointed(), u"https://arxiv.org/pdf/2412.13649"_s);
        QTest::mouseMove(list().viewport(), centreOf(4));
        QTRY_COMPARE(pointed(), u"https://github.com/Linking-ai/SCOPE"_s);
        QTest::keyClick(&list(), Qt::Key_Escape);
        QCOMPARE(pointed(), QString());
    }

    void aPressOnARowOpensIt()
    {
        open();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, centreOf(1));
        QCOMPARE(chosen(), QStringList{u"https://arxiv.org/pdf/2412.13649"_s});
    }

    void aPressOutsideOnlyCloses()
    {
        QSignalSpy clicked(m_before, &QPushButton::clicked);
        open();
        QTest::mouseClick(m_picker, Qt::LeftButton, {}, {20, 10}); // on its head
        QVERIFY(m_picker->isOpen());
        QTest::mouseClick(m_before, Qt::LeftButton);
        QVERIFY(!m_picker->isOpen());
        QCOMPARE(clicked.count(), 0);
        QTest::mouseClick(m_before, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
    }

    void itClosesWhenTheFocusGoes()
    {
        open();
        m_before->setFocus(Qt::OtherFocusReason);
        QVERIFY(!m_picker->isOpen());
        QVERIFY(chosen().isEmpty());
    }

    void rowsAreSpokenWithTheirTrueTargets()
    {
        Paper paper = paperWithEverything();
        paper.hubUrls.clear();
        open(paper);
        QCOMPARE(spoken(0), u"1, arXiv abstract, https://arxiv.org/abs/2412.13649, 1 of 11"_s);
        QCOMPARE(spoken(5), u"Code, https://scope.example, asks before it opens, 6 of 11"_s); // the second of its kind
        QCOMPARE(list().accessibleName(), u"Links of “SCOPE: Optimizing Key-Value Cache Compression”"_s);
    }

    void foreignTextStaysText_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("markup") << u"<b onclick=\"x()\">bold</b>"_s;
        QTest::newRow("option") << u"--help"_s;
        QTest::newRow("shell") << u"$(touch x); `rm -rf ~` | sh"_s;
        QTest::newRow("mnemonic") << u"Q&A"_s;
        QTest::newRow("format") << u"100%1 %n"_s;
    }
    void foreignTextStaysText()
    {
        QFETCH(QString, title);
        Paper paper = paperWithEverything();
        paper.title = title;
        open(paper);
        QCOMPARE(m_picker->accessibleName(), u"Links of “%1”"_s.arg(title));
        m_picker->grab();
    }

    void itFitsWhereverItLies_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<double>("scale");
        QTest::newRow("wide") << QSize(1400, 900) << 1.0;
        QTest::newRow("narrow") << QSize(400, 700) << 1.0;
        QTest::newRow("low") << QSize(700, 300) << 1.0;
        QTest::newRow("large text") << QSize(1000, 800) << 2.0;
        QTest::newRow("large text in a narrow window") << QSize(360, 500) << 2.0;
    }
    void itFitsWhereverItLies()
    {
        QFETCH(QSize, window);
        QFETCH(double, scale);
        Fonts::setScale(scale);
        Theme::refresh();
        m_window->resize(window);
        open();
        QVERIFY(m_window->rect().contains(m_picker->geometry()));
        list().choose(14);
        QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex())));
        QCOMPARE(list().horizontalScrollBar()->maximum(), 0);
        m_picker->grab();
        m_window->resize(window * 2 / 3); // it follows
        QVERIFY(m_window->rect().contains(m_picker->geometry()));
    }

    void addressesGoUnderTheNamesWhereItIsNarrow()
    {
        open();
        QVERIFY(list().columnOfNames() > 0);
        const int rowHeight = list().visualRect(list().model()->index(0, 0)).height();
        m_window->resize(330, 700);
        QCOMPARE(list().columnOfNames(), 0);
        QTRY_VERIFY(list().visualRect(list().model()->index(0, 0)).height() > rowHeight);
    }

private:
    LinkList &list() const
    {
        return m_picker->list();
    }

    void open(const Paper &paper = paperWithEverything(), PaperLink::Kind preferred = PaperLink::Kind::Arxiv)
    {
        m_picker->open(paper.title, paperLinks(paper), *preferredLink(paper, preferred));
        QVERIFY(m_picker->isOpen());
        QVERIFY(list().hasFocus());
    }

    void send(int key, const QString &text, quint32 place, Qt::KeyboardModifiers modifiers = {}, bool isRepeat = false)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, place, 0, 0, text, isRepeat);
        QCoreApplication::sendEvent(&list(), &event);
    }

    QPoint centreOf(int row) const
    {
        return list().visualRect(list().model()->index(row, 0)).center();
    }

    QStringList chosen() const
    {
        QStringList addresses;
        for (const QList<QVariant> &arguments : *m_chosen)
            addresses.append(arguments.first().toString());
        return addresses;
    }

    QString pointed() const
    {
        return m_pointed->isEmpty() ? u"(never)"_s : m_pointed->last().first().toString();
    }

    QString spoken(int row) const
    {
        return QAccessible::queryAccessibleInterface(&list())->child(row)->text(QAccessible::Name);
    }

    std::unique_ptr<QWidget> m_window{};
    QPushButton *m_before{};
    LinkPicker *m_picker{};
    std::unique_ptr<QSignalSpy> m_chosen{};
    std::unique_ptr<QSignalSpy> m_pointed{};
};

QTEST_MAIN(LinkPickerTest)
#include "tst_linkpicker.moc"

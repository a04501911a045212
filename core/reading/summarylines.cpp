#include "core/reading/summaryparts.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Line {
    enum class Kind { Blank, Text, Bullet, Number, Heading };

    Kind kind{Kind::Blank};
    bool indented{};
    QString marker{};
    QString text{};
};

// The length of `1.`, `12)` or `(3)` at the beginning; 0: no number.
qsizetype numberLength(QStringView text)
{
    const bool bracket = text.startsWith(u'(');
    qsizetype at = bracket ? 1 : 0;
    const qsizetype digits = at;
    while (at < text.size() && at - digits < 2 && text.at(at) >= u'0' && text.at(at) <= u'9')
        ++at;
    if (at == digits || at + 1 >= text.size() || !text.at(at + 1).isSpace())
        return 0;
    const bool closes = text.at(at) == u')' || (!bracket && text.at(at) == u'.');
    return closes ? at + 1 : 0;
}

Line readLine(const QString &written)
{
    Line line;
    const QString text = written.trimmed();
    if (text.isEmpty())
        return line;
    line.indented = written.startsWith(u"  "_s) || written.startsWith(u'\t');
    const qsizetype number = numberLength(text);
    const bool point = text.size() > 1 && u"-*•+"_s.contains(text.at(0)) && text.at(1).isSpace();
    qsizetype hashes = 0;
    while (hashes < text.size() && text.at(hashes) == u'#')
        ++hashes;
    const bool heading = hashes > 0 && hashes < 7 && hashes < text.size() && text.at(hashes).isSpace();
    line.kind = number > 0 ? Line::Kind::Number : point ? Line::Kind::Bullet : heading ? Line::Kind::Heading : Line::Kind::Text;
    line.marker = text.first(number);
    line.text = text.sliced(point ? 1 : heading ? hashes : number).trimmed();
    return line;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || (c.unicode() >= 0x3000 && c.unicode() <= 0x303F) || c.unicode() >= 0xFF00;
}

// A line break is a space between words, and nothing between two Chinese characters.
void joinTo(QString &text, const QString &more)
{
    const bool apart = !text.isEmpty() && !more.isEmpty() && !(isHan(text.back()) && isHan(more.front()));
    text += (apart ? u" "_s : QString()) + more;
}

class LineReader
{
public:
    void read(const Line &line)
    {
        if (line.kind == Line::Kind::Blank)
            m_afterBlank = true;
        else
            readFilled(line);
        m_afterBlank = line.kind == Line::Kind::Blank;
    }

    QList<SummarySection> sections{};

private:
    void readFilled(const Line &line)
    {
        QString text = line.text;
        const bool isItem = line.kind == Line::Kind::Bullet || line.kind == Line::Kind::Number;
        if (line.kind == Line::Kind::Heading)
            return open(text, {});
        if (line.indented && isItem)
            return appendSubBullet(line);
        const QString label = line.kind == Line::Kind::Number ? QString() : takeLabel(text);
        if (!label.isEmpty())
            return open(label, blocksOfValue(text));
        if (isItem)
            return appendBullet(line);
        appendText(line);
    }

    void open(const QString &label, const QList<SummaryBlock> &blocks)
    {
        sections.append({SummarySection::Kind::Body, {}, label, false, blocks});
    }

    SummarySection &current()
    {
        if (sections.isEmpty())
            sections.append(SummarySection{});
        return sections.last();
    }

    void appendBullet(const Line &line)
    {
        const bool numberedPart = line.kind == Line::Kind::Number;
        const bool labelIsFilled = !current().label.isEmpty() && !current().blocks.isEmpty()
            && current().blocks.constLast().kind == SummaryBlock::Kind::Paragraph;
        if (labelIsFilled && !numberedPart)
            open({}, {});
        current().blocks.append({SummaryBlock::Kind::Bullet, 0, line.marker, {}, line.text.simplified()});
    }

    void appendSubBullet(const Line &line)
    {
        const QList<SummaryBlock> &blocks = current().blocks;
        const bool underBullet = !blocks.isEmpty() && blocks.constLast().kind == SummaryBlock::Kind::Bullet;
        QString text = line.text;
        const QString label = takeLabel(text);
        current().blocks.append({SummaryBlock::Kind::Bullet, underBullet ? 1 : 0, line.marker, label, text.simplified()});
    }

    void appendText(const Line &line)
    {
        QList<SummaryBlock> &blocks = current().blocks;
        if (blocks.isEmpty() || (m_afterBlank && !line.indented))
            blocks.append({SummaryBlock::Kind::Paragraph, 0, {}, {}, line.text.simplified()});
        else
            joinTo(blocks.last().text, line.text.simplified());
    }

    bool m_afterBlank{};
};

} // namespace

QList<SummarySection> sectionsOfLines(const QString &text)
{
    LineReader reader;
    for (const QString &line : text.split(u'\n'))
        reader.read(readLine(line));
    return reader.sections;
}

} // namespace Paperlark

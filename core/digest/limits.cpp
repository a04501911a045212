#include "core/digest/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

// How much of a text a limit leaves: never half a character.
qsizetype lengthWithin(QStringView text, qsizetype limit) // shorter than the text
{
    return text[limit - 1].isHighSurrogate() ? limit - 1 : limit;
}

class LimitedEntry final
{
public:
    LimitedEntry(Entry &entry, QList<Notice> &notices) : m_entry(entry), m_notices(notices) {}

    void apply()
    {
        cutText(m_entry.title, Limits::TitleCharacters, Tr::tr("The title is longer than %1 characters and was cut."));
        cutText(m_entry.summary, Limits::SummaryCharacters, Tr::tr("The summary is longer than %1 characters and was cut."));
        cutList(m_entry.authors, Limits::Authors, Tr::tr("More than %1 authors are listed; the rest was left out."));
        cutList(m_entry.tags, Limits::Tags, Tr::tr("More than %1 tags are listed; the rest was left out."));
        for (QString &tag : m_entry.tags)
            cutText(tag, Limits::TagCharacters, Tr::tr("A tag is longer than %1 characters and was cut."));
    }

private:
    void cutText(QString &text, qsizetype limit, const QString &message)
    {
        if (text.size() <= limit)
            return;
        const qsizetype at = lengthWithin(text, limit);
        notice(message.arg(limit), text.mid(at));
        text.truncate(at);
    }

    void cutList(QStringList &list, qsizetype limit, const QString &message)
    {
        if (list.size() <= limit)
            return;
        notice(message.arg(limit), list.mid(limit).join(", "_L1));
        list = list.mid(0, limit);
    }

    void notice(const QString &message, const QString &text)
    {
        addNotice(m_notices, {.line = m_entry.line, .message = message, .text = text});
    }

    Entry &m_entry;
    QList<Notice> &m_notices;
};

void keepLine(QString &kept, QStringView line, int number, QList<Notice> &notices)
{
    const QStringView text = line.endsWith(u'\n') ? line.chopped(1) : line;
    if (text.size() <= Limits::LineCharacters) {
        kept += line;
        return;
    }
    const qsizetype end = lengthWithin(text, Limits::LineCharacters);
    kept += text.left(end) + line.mid(text.size());
    addNotice(notices,
              {.line = number,
               .message = Tr::tr("The line is longer than %1 characters and was cut.").arg(Limits::LineCharacters),
               .text = text.mid(end).trimmed().toString()});
}

} // namespace

void addNotice(QList<Notice> &notices, const Notice &notice)
{
    if (notices.size() < Limits::Notices) {
        notices.append(notice);
        return;
    }
    if (notices.size() == Limits::Notices)
        notices.append(
            {.line = notice.line,
             .message = Tr::tr("More than %1 parts of the file raise questions. Those from this line on are kept here as "
                               "one text.")
                            .arg(Limits::Notices)});
    if (!notice.text.isEmpty())
        notices.last().text += notice.text + u'\n';
}

void cutLines(DecodedText &decoded)
{
    if (decoded.text.size() <= Limits::Lines)
        return;
    QString kept;
    int line = 1;
    for (qsizetype begin = 0; begin < decoded.text.size(); ++line) {
        if (line > Limits::Lines) {
            addNotice(decoded.notices,
                      {.line = line,
                       .message = Tr::tr("The file has more than %1 lines; those from this line on were left out. "
                                         "Split the file to read them.")
                                      .arg(Limits::Lines),
                       .text = decoded.text.mid(begin)});
            break;
        }
        qsizetype end = decoded.text.indexOf(u'\n', begin);
        end = end < 0 ? decoded.text.size() : end + 1;
        keepLine(kept, QStringView(decoded.text).mid(begin, end - begin), line, decoded.notices);
        begin = end;
    }
    decoded.text = kept;
}

void applyLimits(ParsedFile &parsed)
{
    qsizetype left = Limits::Entries;
    for (Digest &digest : parsed.digests) {
        if (digest.entries.size() > left) {
            addNotice(parsed.notices,
                      {.line = digest.entries[left].line,
                       .message = Tr::tr("The file lists more than %1 papers; those from this line on were left "
                                         "out. Split the file to read them.")
                                      .arg(Limits::Entries)});
            digest.entries.resize(left);
        }
        left -= digest.entries.size();
        for (Entry &entry : digest.entries)
            LimitedEntry(entry, parsed.notices).apply();
    }
}

} // namespace Paperlark

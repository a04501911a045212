#include "core/digest/limits.h"

#include <QCoreApplication>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

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
        const qsizetype at = text[limit - 1].isHighSurrogate() ? limit - 1 : limit;
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
        m_notices.append({.line = m_entry.line, .message = message, .text = text});
    }

    Entry &m_entry;
    QList<Notice> &m_notices;
};

} // namespace

void cutLongLines(DecodedText &decoded)
{
    if (decoded.text.size() <= Limits::LineCharacters)
        return;
    QString kept;
    int line = 1;
    for (qsizetype begin = 0; begin < decoded.text.size(); ++line) {
        qsizetype end = decoded.text.indexOf(u'\n', begin);
        end = end < 0 ? decoded.text.size() : end + 1;
        const QStringView whole = QStringView(decoded.text).mid(begin, end - begin);
        kept += whole.left(Limits::LineCharacters);
        if (whole.size() > Limits::LineCharacters) {
            kept += whole.endsWith(u'\n') ? u"\n"_s : QString();
            decoded.notices.append({.line = line,
                                    .message = Tr::tr("The line is longer than %1 characters and was cut.").arg(Limits::LineCharacters),
                                    .text = whole.mid(Limits::LineCharacters).trimmed().toString()});
        }
        begin = end;
    }
    decoded.text = kept;
}

void applyLimits(ParsedFile &parsed)
{
    qsizetype left = Limits::Entries;
    for (Digest &digest : parsed.digests) {
        if (digest.entries.size() > left) {
            parsed.notices.append({.line = digest.entries[left].line,
                                   .message = Tr::tr("The file lists more than %1 papers; those from this line on were left out. "
                                                     "Split the file to read them.").arg(Limits::Entries)});
            digest.entries.resize(left);
        }
        left -= digest.entries.size();
        for (Entry &entry : digest.entries)
            LimitedEntry(entry, parsed.notices).apply();
    }
}

} // namespace Paperlark

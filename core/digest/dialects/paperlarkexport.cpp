#include "core/digest/dialect.h"
#include "core/digest/exportformat.h"
#include "core/digest/limits.h"
#include "core/digest/markdown.h"

#include <QCoreApplication>
#include <QHash>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PaperlarkExport)
};

// Goes down the file once; papers come one after the other, but their voices belong to many days.
class ExportReader final
{
public:
    ExportReader(const DigestText &file, ParsedFile &parsed) : m_lines(file.lines), m_parsed(parsed) {}

    void read()
    {
        for (qsizetype i = 1; i < m_lines.size() && m_entries <= Limits::Entries; ++i)
            readLine(int(i) + 1, m_lines[i]);
        finishPaper();
    }

private:
    void readLine(int number, QStringView line)
    {
        if (isBlank(line))
            return;
        ExportedVoice voice{.entry = m_facts};
        if (Entry facts; readExportedTitle(facts, line)) {
            finishPaper();
            m_facts = facts;
            m_facts.line = m_facts.endLine = number;
        } else if (m_facts.line > 0 && readExportedVoice(voice, line)) {
            finishVoice();
            m_voice = voice;
            m_voice->entry.line = number;
            m_voiceTextBegun = false;
            m_told = true;
        } else if (!readPartOfPaper(line)) {
            addNotice(m_parsed.notices,
                      {.line = number,
                       .message = Tr::tr("This line is nothing that Paperlark writes into its exports. It is kept as text."),
                       .text = line.toString()});
            return;
        }
        (m_voice ? m_voice->entry : m_facts).endLine = number;
    }

    bool readPartOfPaper(QStringView line)
    {
        if (m_facts.line == 0)
            return false;
        if (readExportedFact(m_voice ? m_voice->entry : m_facts, line))
            return true;
        if (!m_voice || !readExportedText(m_voice->entry.summary, line, !m_voiceTextBegun))
            return false;
        m_voiceTextBegun = true;
        return true;
    }

    void finishVoice()
    {
        if (!m_voice)
            return;
        if (m_voice->entry.title.isEmpty() && m_voice->entry.arxivId.isEmpty()) {
            addNotice(m_parsed.notices,
                      {.line = m_voice->entry.line,
                       .message = Tr::tr("This paper has neither a title nor an arXiv id. It is kept as text."),
                       .text = m_voice->entry.summary});
            m_voice.reset();
            return;
        }
        const auto key = std::pair(m_voice->day, m_voice->source);
        if (!m_digestOf.contains(key)) {
            m_digestOf.insert(key, m_parsed.digests.size());
            m_parsed.digests.append({.date = m_voice->day, .line = m_voice->entry.line, .source = m_voice->source});
        }
        m_parsed.digests[m_digestOf.value(key)].entries.append(m_voice->entry);
        ++m_entries;
        m_voice.reset();
    }

    // A paper of which nobody says anything is still a paper.
    void finishPaper()
    {
        if (m_facts.line > 0 && !m_told)
            m_voice = {.entry = m_facts};
        finishVoice();
        m_facts = {};
        m_told = false;
    }

    const QList<QStringView> &m_lines;
    ParsedFile &m_parsed;
    QHash<std::pair<QDate, QString>, qsizetype> m_digestOf{};
    Entry m_facts{}; // line 0: no paper has begun
    std::optional<ExportedVoice> m_voice{};
    bool m_voiceTextBegun{};
    bool m_told{}; // the paper has a voice
    qsizetype m_entries{};
};

bool recognizes(const DigestText &file)
{
    return !file.lines.isEmpty() && file.lines.constFirst().startsWith(exportHeadBegin);
}

ParsedFile parse(const DigestText &file)
{
    ParsedFile parsed;
    if (file.lines.constFirst().trimmed() != exportHeadLine)
        addNotice(parsed.notices,
                  {.line = 1,
                   .message = Tr::tr("Another version of Paperlark wrote this file; what it has in common with ours was read.")});
    ExportReader(file, parsed).read();
    return parsed;
}

} // namespace

const Dialect paperlarkExport{"paperlark-export"_L1, recognizes, parse, true};

} // namespace Paperlark

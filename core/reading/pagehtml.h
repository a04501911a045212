#pragma once

#include "core/reading/pagestyle.h"

namespace Paperlark {

// A paragraph's looks, on the way to a style attribute.
struct BlockLook {
    TextSize size{};
    QString color{};
    QString language{};
    bool serif{};
    bool bold{};
    int above{}; // px at 100 %
    int below{};
    int indent{};

    friend bool operator==(const BlockLook &, const BlockLook &) = default;
};

// Writes the tags of a page; every text it is given as `html` is escaped already.
class PageHtml final
{
public:
    // `hanLanguage`: whose shapes Han takes where nothing around it says so.
    explicit PageHtml(const PageStyle &style, const QString &hanLanguage = {}) : m_style(style), m_hanLanguage(hanLanguage) {}

    void block(QLatin1String tag, const BlockLook &look, const QString &html);
    void beginList(int level);
    void endList();
    void begin(QLatin1String tag, const QString &attributes); // of a table, which stands in no other one
    void end(QLatin1String tag);

    QString span(const QString &html, const QString &color) const;
    QString small(const QString &html) const; // a sign that is not to be louder than the words
    QString plate(const QString &html) const;
    QString page() const;

private:
    QString fontFamilies(const BlockLook &look) const;
    QString familiesOf(const QString &language, bool serif) const;
    QString withRuns(const QString &html, bool serif) const;

    const PageStyle &m_style;
    QString m_hanLanguage{};
    QString m_html{};
};

} // namespace Paperlark

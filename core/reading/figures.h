#pragma once

#include "core/library/paper.h"

#include <QHash>

namespace Paperlark {

// A number with its unit, as written somewhere in a text.
struct Figure {
    qsizetype position{};
    qsizetype length{};
    QString value{}; // the same for `35%`, `35 %`, `35퍼센트`; for `7B`, `70억`, `7 billion`

    friend bool operator==(const Figure &, const Figure &) = default;
};

// The figures of a text: numbers with a unit (%, ×, B, points, ms, GB …) and numbers in thousands. Years, versions and
// parts of names (`Net-7B`, `v2.5`) are none.
QList<Figure> figuresIn(const QString &text);

// Which figures of a paper are stated by how many of its digests. Several voices of one digest count once. It tells
// who says a number, never whether it is so.
class FigureTally final
{
public:
    FigureTally() = default;
    explicit FigureTally(const QList<Summary> &voices);

    int digests() const { return m_digests; }
    int statedBy(const QString &value) const { return m_statedBy.value(value); }
    bool isEmpty() const { return m_digests < 2 || m_statedBy.isEmpty(); } // a single digest has nobody to agree with

    friend bool operator==(const FigureTally &, const FigureTally &) = default;

private:
    QHash<QString, int> m_statedBy{};
    int m_digests{};
};

// "stated by 2 of 3 digests"
QString agreementText(int statedBy, int digests);

} // namespace Paperlark

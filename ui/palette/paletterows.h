#pragma once

#include "core/library/answers/inquiry.h"
#include "core/library/filter/namematch.h"
#include "core/models/savedviewsmodel.h"
#include "ui/actions.h"

#include <QStringList>

namespace Paperlark {

// One thing that the palette can do or go to.
struct PaletteRow {
    enum class Kind { Action, Days, Paper, Tag, Author, View, Setting };

    Kind kind{};
    QString value{}; // what it is known by: an action's id, a paper's key, a name, days as date: has them
    QString name{};
    QString hint{}; // dim, beside the name
    QString icon{};
    QStringList caps{}; // the key that does the same
    bool isPossible{true};
    bool isRecent{};
    NameMatch match{}; // of what was typed, in the name

    QString id() const; // the same tomorrow: "tag:Video"
    friend bool operator==(const PaletteRow &, const PaletteRow &) = default;
};

// One value of a setting: "Theme: Night".
struct PaletteSetting {
    QString id{};
    QString name{};
    bool isInForce{};
    bool isPossible{true};
    QStringList caps{};
};

// Everything that is at hand to choose from.
struct PaletteStock {
    QList<ActionGroup> actions{};
    QList<FacetCount> tags{}; // most papers first
    QList<FacetCount> authors{};
    QList<DayCount> days{}; // ascending, of the whole library
    QList<SavedViewsModel::View> views{};
    QList<PaletteSetting> settings{};
    QStringList recent{}; // ids, the last one first
    QDate today{};
};

// What somebody may look for, by its first sign: > only actions, # tags, @ authors.
struct PaletteQuery {
    std::optional<PaletteRow::Kind> only{};
    QString words{};
};
PaletteQuery paletteQueryOf(const QString &typed);

// The rows in their sections. Nothing typed: what was chosen lately, then everything that can be done now. Else the section
// with the best fit comes first, and what can't be done now last of its section. What the papers do not change is found once:
// they come a moment later.
class PaletteRows final
{
public:
    PaletteRows() = default;
    PaletteRows(const PaletteQuery &query, const PaletteStock &stock);

    QList<PaletteRow> with(const QList<PaletteRow> &papers) const;

private:
    PaletteQuery m_query{};
    QStringList m_recent{};
    QList<QList<PaletteRow>> m_sections{}; // in their usual order
};

QString paletteSection(const PaletteRow &row); // the heading it stands under

} // namespace Paperlark

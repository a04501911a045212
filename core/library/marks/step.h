#pragma once

#include <QDateTime>
#include <QString>

namespace Paperlark {

// Something that the reader did and can take back, as the journal tells it.
struct Step {
    enum class What { Read, Starred, ReadingList, Taste, Tag, Note, Several, SavedViews, QuickTag };

    What what{};
    int value{};    // of flags and tags 1: set, 0: taken back; of taste −1, 0 or 1; of a note 0: none is left
    QString text{}; // of Tag its name, empty: several tags; of QuickTag the tag, empty: none
    int papers{};   // that were changed; told by undo() and redo(), those that could be: 0 when others changed all since
    QString key{};  // of the paper, where it is one
    QDateTime at{}; // UTC, when it was done

    friend bool operator==(const Step &, const Step &) = default;
};

} // namespace Paperlark

#pragma once

#include <QDateTime>
#include <QString>

namespace Paperlark {

// Something that the reader did and can take back, as the journal tells it.
struct Step {
    enum class What {
        Read,
        Starred,
        ReadingList,
        Taste,
        Tag,
        Note,
        Several,
        SavedViews,
        QuickTag,
        RemovedImport,
        RemovedSource,
        RemovedSamples
    };
    bool isRemoval() const { return what >= What::RemovedImport; }

    What what{};
    int value{}; // of flags and tags 1: set, 0: taken back; of taste −1, 0 or 1; of a note 0: none is left
    // Of Tag its name, empty: several tags; of QuickTag the tag, empty: none; of RemovedSource its name; of SavedViews the
    // only one that came (value 1) or went (0), empty: something else.
    QString text{};
    int papers{}; // that were changed, or told of by the files removed; told by undo() and redo(), those that could be: 0 when others changed all since
    QString key{};  // of the paper, where it is one
    QDateTime at{}; // UTC, when it was done

    friend bool operator==(const Step &, const Step &) = default;
};

} // namespace Paperlark

#pragma once

#include <QString>

namespace Paperlark {

// A file that another library writes, under a name of its own beside its place, until it is whole: what QSaveFile is for
// files that we write ourselves. What was not put in place goes with it.
class WholeFile final
{
public:
    explicit WholeFile(const QString &target);
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    QString partialName() const { return m_partial; } // nothing is there yet

    // Behind fsync; one that is there is replaced, or left: then false, as when the disk fails.
    enum class Replace { No, Yes };
    bool putInPlace(Replace replace) const;

private:
    QString m_target;
    QString m_partial;
};

} // namespace Paperlark

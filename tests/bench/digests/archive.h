#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

namespace Paperlark::Bench {

// Digest files to make. The same plan makes the same bytes.
struct ArchivePlan {
    int papers{};
    quint64 seed{1};
    QDate lastDay{2025, 12, 31};
    int days{}; // weekdays; 0: ten years of them, fewer for few papers
};

struct ArchiveCounts {
    int papers{};
    int entries{}; // a paper has one in each series that tells it
    int files{};
    qint64 bytes{};

    friend bool operator==(const ArchiveCounts &, const ArchiveCounts &) = default;
};

Result<ArchiveCounts> writeArchive(const QString &folder, const ArchivePlan &plan);

} // namespace Paperlark::Bench

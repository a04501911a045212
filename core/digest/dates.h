#pragma once

#include <QDate>
#include <QStringView>

namespace Paperlark {

// The first day that a heading names: 2024-12-23, 2024/12/23, 20241223, 2024年12月23日, 2024년 12월 23일, 23 December 2024,
// December 23, 2024. Null when it names none; "2024-12" is no day.
QDate dateInHeading(QStringView heading);

// The last day that a path names: …/2024/12/23.md, 2024-12-23_daily.md, 20241223.json. Null when it names none.
QDate dateInPath(QStringView path);

} // namespace Paperlark

#pragma once

#include "core/sources/judgement.h"
#include "core/sources/source.h"

#include <QString>

namespace Paperlark::SourceWords {

// How a source is doing, in one line; all of it in words, the icon and the ink only repeat it.
QString state(const Source &source, bool busy, bool offline);
QString icon(const Source &source, bool busy);
QString kind(Source::Kind kind);
QString schedule(const Schedule &schedule);
QString moment(const QDateTime &utc); // "08:02", "Mon 23 Dec 08:02"
QString size(qint64 bytes);
QString found(const Judgement &judgement, const QDate &day); // what a test has brought, or why it did not

} // namespace Paperlark::SourceWords

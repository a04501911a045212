#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace Paperlark {

// The words behind a subcommand. Own options are --long only, so that TEXT may begin with a dash; "--" ends them.
struct Arguments {
    QStringList positional{};
    QStringList flags{};                  // in order, without the dashes
    QHash<QString, QStringList> values{}; // option → its values, in order

    bool has(const QString &flag) const { return flags.contains(flag); }
    QString value(const QString &option) const { return values.value(option).value(0); }
};

// By the options of the command's line in commandtable.cpp. An Error is wrong usage.
Result<Arguments> readArguments(const QStringList &words, QLatin1StringView command);

} // namespace Paperlark

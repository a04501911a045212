#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace Paperlark {

// What opens web pages: the desktop's browser, or a program of the reader's own. That is a program and its arguments, started
// as such: no shell ever reads them, nor the address.
struct Browser {
    QStringList command{}; // the program, then its arguments; empty: the desktop's

    static Browser ofText(const QString &typed); // `firefox --private-window %u`; "…" keeps words together
    QString text() const;                        // as ofText() reads it

    bool isDesktops() const { return command.isEmpty(); }
    // The address stands where %u does, else behind the others; it is always whole.
    QStringList argumentsFor(const QString &address) const;
    Result<void> open(const QString &address) const; // as webLink() gives it

    friend bool operator==(const Browser &, const Browser &) = default;
};

} // namespace Paperlark

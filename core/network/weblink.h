#pragma once

#include <QString>
#include <QStringList>

namespace Paperlark {

// An address from a digest, judged: the one rule for what a click may open.
struct WebLink {
    enum class Verdict {
        Refused, // not http or https, no address at all, or dressed up as a site that it is not
        Ask,     // open after the reader has seen the host
        Open     // a site that Paperlark knows
    };

    Verdict verdict{Verdict::Refused};
    QString address{};   // cleaned and encoded; what is opened. Empty when refused
    QString host{};      // ASCII (punycode), as shown to the reader. Empty when there is none
    QString resembled{}; // the known site that this host passes for, or is spelt almost like. Empty: none

    bool isRefused() const { return verdict == Verdict::Refused; }
    friend bool operator==(const WebLink &, const WebLink &) = default;
};

// Cleans (white space, control and invisible characters, user name and password) and judges.
WebLink webLink(const QString &written);

// The sites that are opened without asking.
QStringList knownHosts();

} // namespace Paperlark

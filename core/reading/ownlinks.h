#pragma once

#include <QString>

namespace Paperlark {

// An address that the page follows itself. Only our own HTML holds one: no foreign text becomes a link to this scheme.
struct OwnLink {
    enum class Kind {
        None,     // an address of the web
        Unknown,  // of our scheme, and nothing: not for the web either
        Original, // the text as digests wrote it, or back
        Authors,  // all of them, or the first
        Author,   // papers by `name`
        FollowUp, // unfold the follow-up questions, or fold them
        Rest,     // show all of a long text
        Note,     // write one
        Day,      // `name`: the papers of 2024-12-24
        Paper     // `name`: the paper of this key
    };
    Kind kind{};
    QString name{};

    friend bool operator==(const OwnLink &, const OwnLink &) = default;
};

OwnLink ownLink(const QString &address);
QString ownAddress(const OwnLink &link); // empty for None and Unknown

} // namespace Paperlark

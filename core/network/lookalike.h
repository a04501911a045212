#pragma once

#include <QString>
#include <QStringList>

namespace Paperlark {

// Which of `sites` a host that is none of them passes for; empty: none. All are ASCII, as in an address: other scripts are in
// punycode.

// Dressed up on purpose: `arxiv.org.example`, `arxiv.org` with a Cyrillic letter, `a1phaxiv.org`.
QString siteDressedUpAs(const QString &host, const QStringList &sites);

// Spelt almost alike, by trick or by mistake: `arxlv.org`, `githab.com`, `huggingface.com`.
QString siteSpeltAlmostAs(const QString &host, const QStringList &sites);

} // namespace Paperlark

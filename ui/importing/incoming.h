#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace Paperlark {

// What a drop, a paste or the words of a start bring: one thing of these, and nothing where none is meant.
struct Incoming {
    QStringList paths{};     // files and folders
    QString paper{};         // the arXiv id that an address, or the text, names
    QStringList addresses{}; // of the web, of no paper
    QString text{};          // Markdown or JSON that is a digest by itself

    bool isNothing() const;
    friend bool operator==(const Incoming &, const Incoming &) = default;
};

// Text is read as a digest when a dialect knows it, else for the paper that it names: an id, an address, an entry of BibTeX.
Incoming incomingIn(const QMimeData &data);
// Absolute paths and addresses, as they stand behind `paperlark`.
Incoming incomingOf(const QStringList &words);

} // namespace Paperlark

#pragma once

#include <QString>

namespace Paperlark {

// A person's name in the parts that bibliographies ask for.
struct PersonName {
    QString given{};
    QString particle{}; // "van der"
    QString family{};
    QString suffix{}; // "Jr."
    bool isWhole{};   // all of it is in `family`: one word, no Latin letters, or a group

    // "van der Maaten"
    QString familyWithParticle() const { return particle.isEmpty() ? family : particle + QLatin1Char(' ') + family; }

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

// Reads "Laurens van der Maaten". A name of which it is not sure stays whole; no letter is lost.
PersonName personName(const QString &name);

} // namespace Paperlark

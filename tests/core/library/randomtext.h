#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace Paperlark::Testing {

// Something a reader, a cat or an attacker might type into the search box.
inline QString randomText(QRandomGenerator &dice)
{
    using namespace Qt::StringLiterals;
    static const QStringList pieces{u"("_s,          u")"_s,        u"\""_s,        u"-"_s,          u" "_s,       u"OR"_s,
                                    u" OR "_s,       u"tag:"_s,     u"author:"_s,   u"date:"_s,      u"2024-12"_s, u".."_s,
                                    u"votes:"_s,     u">=5"_s,      u"kv"_s,        u"모델"_s,       u"模型 "_s,   u"Text Gen"_s,
                                    u"is:unread"_s,  u"has:code"_s, u"*"_s,         u"NEAR("_s,      u"^"_s,       u"'"_s,
                                    u"\\"_s,         u"id:24"_s,    u"last7d"_s,    u"foo:"_s,       u"note:"_s,   u"title:\""_s,
                                    u"sort:x "_s,    u"\u0301"_s,   u"\ue000t1"_s,  u"AND NOT "_s,   u"{"_s,       u"}:"_s,
                                    u"date:today"_s, u"lang:ko "_s, u"source:x "_s, u"\U0001d4d0"_s, u"%_"_s};
    QString text;
    for (int i = dice.bounded(1, 14); i > 0; --i) {
        text += pieces[dice.bounded(int(pieces.size()))];
    }
    return text;
}

} // namespace Paperlark::Testing

#include "core/digest/dialect.h"

#include "core/digest/dates.h"

namespace Paperlark {

DigestText::DigestText(QString text_, const QString &path_) : path(path_), pathDate(dateInPath(path_)), text(std::move(text_))
{
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        lines.append(QStringView(text).mid(begin, end - begin));
        begin = end + 1;
    }
}

std::span<const Dialect *const> allDialects()
{
    static const Dialect *const dialects[] = {
#define DIALECT(name) &name,
#include "core/digest/dialects.def"
#undef DIALECT
    };
    return dialects;
}

} // namespace Paperlark

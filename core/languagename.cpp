#include "core/languagename.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::LanguageName)
};

struct OwnName {
    QLatin1String code{};
    const char16_t *name{};
};

// QLocale says "American English" and "简体中文", which is more than a digest tells us.
const OwnName ownNames[] = {
    {QLatin1String("en"), u"English"},       {QLatin1String("ko"), u"한국어"},  {QLatin1String("zh"), u"中文"},
    {QLatin1String("zh-Hant"), u"繁體中文"}, {QLatin1String("ja"), u"日本語"},  {QLatin1String("vi"), u"Tiếng Việt"},
    {QLatin1String("fr"), u"Français"},      {QLatin1String("de"), u"Deutsch"}, {QLatin1String("es"), u"Español"},
};

} // namespace

QString languageName(const QString &code)
{
    if (code.isEmpty()) {
        return Words::tr("Unknown language");
    }
    for (const OwnName &own : ownNames) {
        if (own.code == code) {
            return QString::fromUtf16(own.name);
        }
    }
    const QString name = QLocale(code).nativeLanguageName();
    return QLocale(code).language() == QLocale::C || name.isEmpty() ? code : name;
}

} // namespace Paperlark

#include "ui/looks/fontsahead.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace Paperlark {

namespace {

// Not by QLibrary: the application object belongs to the first thread that uses a part of Qt.
void readFonts()
{
#ifdef Q_OS_LINUX
    void *library = dlopen("libfontconfig.so.1", RTLD_NOW | RTLD_NODELETE);
    if (const auto read = library ? reinterpret_cast<int (*)()>(dlsym(library, "FcInit")) : nullptr)
        read();
#endif
}

} // namespace

FontsAhead::FontsAhead() : m_reading(readFonts) {}

FontsAhead::~FontsAhead()
{
    m_reading.join();
}

} // namespace Paperlark

#pragma once

#include <thread>

namespace Paperlark {

// Fontconfig reads for eight milliseconds which fonts there are. Begun before the application object is made, that happens
// beside it, and Qt, which asks for them next, has them. Nothing happens where there is no fontconfig.
class FontsAhead final
{
public:
    FontsAhead();
    ~FontsAhead();
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;

private:
    std::thread m_reading;
};

} // namespace Paperlark

#pragma once

#include <QByteArray>

#include <memory>

namespace Paperlark {

// Unpacks one gzip member as it comes, and checks its length and sum at the end.
class GzipReader final
{
public:
    enum class State {
        Going,   // more must come
        Whole,   // it came to its end, and its sum is right
        Broken,  // no gzip, damaged, or it goes on behind its end
        TooLarge // unpacked it would be larger than allowed
    };

    explicit GzipReader(qint64 limit); // bytes unpacked
    ~GzipReader();
    GzipReader(const GzipReader &) = delete;
    GzipReader &operator=(const GzipReader &) = delete;

    State feed(const QByteArray &packed); // adds to what is unpacked
    State state() const { return m_state; }
    const QByteArray &unpacked() const { return m_unpacked; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    const qint64 m_limit;
    QByteArray m_unpacked{};
    State m_state{State::Going};
};

} // namespace Paperlark

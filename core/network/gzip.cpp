#include "core/network/gzip.h"

#include <array>

#include <zlib.h>

namespace Paperlark {

namespace {

constexpr size_t pieceBytes = size_t{64} << 10;
constexpr int onlyGzip = 16 + MAX_WBITS; // neither bare deflate nor zlib's own wrapping

} // namespace

struct GzipReader::Stream : z_stream {
    Stream() : z_stream{} { isReady = inflateInit2(this, onlyGzip) == Z_OK; }
    ~Stream() { inflateEnd(this); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    bool isReady{};
};

GzipReader::GzipReader(qint64 limit) : m_stream(std::make_unique<Stream>()), m_limit(limit)
{
    if (!m_stream->isReady) {
        m_state = State::Broken;
    }
    m_unpacked.reserve(limit); // only what is written to takes memory; to grow would take twice as much
}

GzipReader::~GzipReader() = default;

GzipReader::State GzipReader::feed(const QByteArray &packed)
{
    std::array<Bytef, pieceBytes> piece;
    QByteArray input = packed; // zlib wants to be able to write
    m_stream->next_in = reinterpret_cast<Bytef *>(input.data());
    m_stream->avail_in = uInt(input.size());
    while (m_state == State::Going && m_stream->avail_in > 0) {
        m_stream->next_out = piece.data();
        m_stream->avail_out = uInt(piece.size());
        const int done = inflate(m_stream.get(), Z_NO_FLUSH);
        const qsizetype size = qsizetype(piece.size() - m_stream->avail_out);
        if (m_unpacked.size() + size > m_limit) {
            m_state = State::TooLarge;
            break;
        }
        m_unpacked.append(reinterpret_cast<const char *>(piece.data()), size);
        if (done == Z_STREAM_END) {
            m_state = State::Whole;
            m_unpacked.squeeze();
        } else if (done != Z_OK) {
            m_state = State::Broken;
        }
    }
    if (m_state == State::Whole && m_stream->avail_in > 0) {
        m_state = State::Broken;
    }
    return m_state;
}

} // namespace Paperlark

#pragma once

#include "core/sources/judgement.h"
#include "core/sources/sourcerun.h"

namespace Paperlark {

// What a source would bring, asked once before it is kept. Nothing is stored.
struct SourcePreview {
    QUrl address{};
    QDate day{}; // of a source by day: the last one that has a digest
    Judgement judgement{};
    qint64 bytes{};
};

// Asks a source by day for `today` and, where there is none, for the days before: a week-end and a holiday.
class SourceTest final : public QObject
{
    Q_OBJECT
public:
    SourceTest(Network &network, const Source &source, const QDate &today, QObject *parent = nullptr);

    void start();

signals:
    void finished(const Paperlark::SourcePreview &preview); // once

private:
    void ask();
    void take(const HttpAnswer &answer);

    static constexpr int daysAtMost = 5;
    Network &m_network;
    const Source m_source;
    QDate m_day;
    int m_asked{};
    std::unique_ptr<HttpGet> m_get{};
};

} // namespace Paperlark

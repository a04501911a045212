#include "core/sources/sourcetest.h"

#include "core/sources/sourceaddress.h"

namespace Paperlark {

SourceTest::SourceTest(Network &network, const Source &source, const QDate &today, QObject *parent)
    : QObject(parent), m_network(network), m_source(source), m_day(source.isByDay() ? today : QDate())
{}

void SourceTest::start()
{
    ask();
}

void SourceTest::ask()
{
    ++m_asked;
    m_get = std::make_unique<HttpGet>(m_network, HttpRequest{.address = addressOf(m_source, m_day), .source = m_source.id});
    connect(m_get.get(), &HttpGet::finished, this, &SourceTest::take);
    m_get->start();
}

void SourceTest::take(const HttpAnswer &answer)
{
    m_get.release()->deleteLater();
    const SourcePreview preview{
        .address = answer.address, .day = m_day, .judgement = judged(answer, m_source.kind), .bytes = answer.body.size()};
    if (m_source.isByDay() && preview.judgement.worth == Judgement::Worth::NoneThatDay && m_asked < daysAtMost) {
        m_day = m_day.addDays(-1);
        return ask();
    }
    emit finished(preview);
}

} // namespace Paperlark

#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace Paperlark {

// Hands items to the Zotero that runs on this computer, through the server of its browser connector: asks whether it is
// there (/connector/ping), then /connector/saveItems. Talks to 127.0.0.1 alone, by no proxy, follows no redirect, sends no
// cookie, and nothing at all before save().
class ZoteroConnector final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        quint16 port{23119};
        int pingTimeout{1'000};  // ms
        int saveTimeout{15'000}; // ms; it writes all items before it answers
    };

    ZoteroConnector();
    explicit ZoteroConnector(const Options &options);
    ~ZoteroConnector() override; // gives up what is under way

    // Ends with one of the signals. `page` is the address the items are of. Nothing while another is under way.
    void save(const QJsonArray &items, const QString &page);
    bool isBusy() const { return m_reply != nullptr; }

signals:
    void saved();
    void absent(); // nobody answers there, or somebody who is not Zotero
    void refused(const Paperlark::Error &error);

private:
    using Answered = void (ZoteroConnector::*)(QNetworkReply &reply);
    void wait(QNetworkReply *reply, int timeout, Answered answered);
    void takePing(QNetworkReply &reply);
    void takeSaved(QNetworkReply &reply);

    const Options m_options;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply{}; // under way
    QByteArray m_request{};   // waits for the ping
};

} // namespace Paperlark

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace Paperlark::Testing {

struct Request {
    QByteArray line{}; // "POST /connector/saveItems HTTP/1.1"
    QHash<QByteArray, QByteArray> headers{};
    QByteArray body{};
};

// A small server in the place of Zotero's: takes down what it is sent, and answers what a test wants.
class StubZotero final : public QObject
{
public:
    StubZotero()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                socket->setParent(this); // ends with the stub
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            }
        });
        [this] { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }();
    }
    quint16 port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }

    QByteArray pingAnswer{answer("200 OK", "<!DOCTYPE html><title>Zotero is running</title>")};
    QByteArray saveAnswer{answer("201 Created", "{}")};
    QList<Request> requests{};

    static QByteArray answer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &header = "X-Zotero-Version: 7.0.11")
    {
        return "HTTP/1.0 " + status + "\r\n" + header
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &bytes = m_bytes[&socket];
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        const QList<QByteArray> lines = bytes.first(end).split('\n');
        request.line = lines.first().trimmed();
        for (const QByteArray &line : lines.mid(1))
            request.headers.insert(line.first(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        request.body = bytes.mid(end + 4);
        if (request.body.size() < request.headers.value("content-length").toLongLong())
            return;
        const bool isPing = request.line.contains("/connector/ping");
        requests += request;
        bytes.clear();
        const QByteArray answered = isPing ? pingAnswer : saveAnswer;
        if (answered.isEmpty())
            return; // hangs
        socket.write(answered);
        socket.disconnectFromHost();
    }

    QTcpServer m_server{};
    QHash<QTcpSocket *, QByteArray> m_bytes{};
};

} // namespace Paperlark::Testing

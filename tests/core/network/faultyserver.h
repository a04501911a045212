#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace Paperlark::Testing {

// A web server on loopback that can do everything wrong. Answers are bytes as they go over the line.
class FaultyServer final : public QObject
{
public:
    struct Asked {
        QByteArray path{};
        QHash<QByteArray, QByteArray> headers{}; // names in lower case
    };
    struct Answer {
        QByteArray bytes{};
        bool closes{true};     // behind the bytes
        int delay{};           // ms before them
        int dripping{};        // ms between two bytes; 0: all at once
        QByteArray repeated{}; // sent again and again behind the bytes,
        int times{};           // so often
    };

    FaultyServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                socket->setParent(this);
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        [this] { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }();
    }

    quint16 port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }
    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path), QUrl::StrictMode);
    }

    // Asked for each request; a path that is not there is 404.
    QHash<QByteArray, Answer> answers{};
    std::function<Answer(const Asked &)> answer{
        [this](const Asked &request) { return answers.value(request.path, Answer{whole("404 Not Found", "nothing here")}); }};
    QList<Asked> asked{};
    int connections{};
    int underWay{}; // connections with an answer that is not through
    int mostAtOnce{};

    static QByteArray whole(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\n" + (headers.isEmpty() ? QByteArray() : headers + "\r\n")
            + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    static QByteArray redirection(const QByteArray &target, const QByteArray &status = "302 Found")
    {
        return whole(status, {}, "Location: " + target);
    }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &bytes = m_bytes[&socket];
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = bytes.first(end).split('\n');
        bytes.clear();
        Asked request{.path = lines.first().split(' ').value(1)};
        for (const QByteArray &line : lines.mid(1))
            request.headers.insert(line.first(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        asked += request;
        mostAtOnce = std::max(mostAtOnce, ++underWay);
        connect(&socket, &QTcpSocket::disconnected, this, [this] { --underWay; });
        const Answer given = answer(request);
        QTimer::singleShot(given.delay, &socket, [this, &socket, given] { send(socket, given); });
    }

    void send(QTcpSocket &socket, const Answer &given)
    {
        if (given.dripping > 0)
            return drip(socket, given, 0);
        socket.write(given.bytes);
        for (int i = 0; i < given.times; ++i)
            socket.write(given.repeated);
        if (given.closes)
            socket.disconnectFromHost();
    }

    void drip(QTcpSocket &socket, const Answer &given, qsizetype at)
    {
        if (at >= given.bytes.size())
            return given.closes ? socket.disconnectFromHost() : void();
        socket.write(given.bytes.mid(at, 1));
        socket.flush();
        QTimer::singleShot(given.dripping, &socket, [this, &socket, given, at] { drip(socket, given, at + 1); });
    }

    QTcpServer m_server{};
    QHash<QTcpSocket *, QByteArray> m_bytes{};
};

} // namespace Paperlark::Testing

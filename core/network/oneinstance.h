#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace Paperlark {

// What a second start brings to the window that is open already.
struct HandedOver {
    QStringList words{};          // absolute paths, and addresses of the web
    QByteArray activationToken{}; // by which the desktop lets that window come to the front; empty where there is none

    friend bool operator==(const HandedOver &, const HandedOver &) = default;
};

// One window a library and user. Windows of the same library meet at a socket in the user's own folder of run time; nobody
// else may connect there, and who does is asked by the kernel who he is. No network is involved.
class OneInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Role { First, Second, Alone }; // Alone: no socket could be made, so nobody can hand over

    // The library need not exist yet. `answerTime`: ms that the first one has to answer, before the second opens a window of
    // its own; two windows on one library are safe, only not what the reader meant.
    explicit OneInstance(const QString &libraryFile, int answerTime = 3'000, QObject *parent = nullptr);
    ~OneInstance() override;

    // Asks whether a first one is there; where none answers, this is the first from now on. What a killed one left behind is
    // cleared away. Needs an application object, no event loop.
    Role settle();

    // To the first one; true when it has taken it. Only for a Second.
    bool handOver(const HandedOver &what);

    QString socketName() const { return m_name; }

signals:
    void handedOver(const Paperlark::HandedOver &what); // by a second one; of the first

private:
    std::unique_ptr<QLocalSocket> connectToFirst() const; // null: nobody there, or somebody who is not this user
    void take(QLocalSocket *socket);

    const QString m_name;
    const int m_answerTime;
    QLocalServer *m_server{};
};

} // namespace Paperlark

#include "core/network/oneinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MessageLimit = 4 << 20; // bytes: ten thousand long paths
constexpr int ConnectTime = 500;            // ms; the kernel answers, not the program
constexpr int LockTime = 2'000;             // ms
constexpr int DeliveryTime = 5'000;         // ms that a second one has to say all of it
constexpr char Taken[] = "taken\n";

// Links and the way a folder is spelt do not make another library.
QString canonicalFile(const QString &file)
{
    const QFileInfo info(file);
    if (const QString there = info.canonicalFilePath(); !there.isEmpty())
        return there;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : QDir(folder).filePath(info.fileName());
}

#ifdef Q_OS_UNIX
// Where the desktop has none, one of our own; empty when somebody else made that first.
QString folderOfRunTime()
{
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!usual.isEmpty() && QFileInfo(usual).isDir())
        return usual;
    const QString own = QDir::temp().filePath(u"paperlark-%1"_s.arg(::geteuid()));
    ::mkdir(QFile::encodeName(own).constData(), S_IRWXU);
    struct stat status = {};
    const bool isOurs = ::lstat(QFile::encodeName(own).constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == ::geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return isOurs ? own : QString();
}
#endif

QString socketNameFor(const QString &libraryFile)
{
    const QByteArray hash = QCryptographicHash::hash(canonicalFile(libraryFile).toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"paperlark-"_s + QString::fromLatin1(hash.toHex().left(16));
#ifdef Q_OS_UNIX
    const QString folder = folderOfRunTime();
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
#else
    return name + u'-' + qEnvironmentVariable("USERNAME"); // pipes share one room
#endif
}

// Who sits at the other end, by the kernel's word.
bool isSameUser([[maybe_unused]] const QLocalSocket &socket)
{
#if defined(Q_OS_LINUX)
    ucred other = {};
    socklen_t size = sizeof other;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = {};
    gid_t group = {};
    return ::getpeereid(int(socket.socketDescriptor()), &user, &group) == 0 && user == ::geteuid();
#else
    return true; // the pipe's access list has seen to it
#endif
}

QByteArray messageOf(const HandedOver &what)
{
    const QJsonObject object{{u"words"_s, QJsonArray::fromStringList(what.words)},
                             {u"token"_s, QString::fromLatin1(what.activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

HandedOver handedOverIn(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    HandedOver what{.activationToken = object[u"token"_s].toString().toLatin1()};
    const QJsonArray words = object[u"words"_s].toArray();
    for (const QJsonValue &word : words) {
        if (word.isString())
            what.words.append(word.toString());
    }
    return what;
}

} // namespace

OneInstance::OneInstance(const QString &libraryFile, int answerTime, QObject *parent)
    : QObject(parent), m_name(socketNameFor(libraryFile)), m_answerTime(answerTime)
{}

OneInstance::~OneInstance() = default;

// Two that start at the same moment must not both be the first: who looks holds the lock, and a lock of the dead gives way.
OneInstance::Role OneInstance::settle()
{
    if (m_name.isEmpty())
        return Role::Alone;
#ifdef Q_OS_UNIX
    QLockFile lock(m_name + u".lock"_s);
#else
    QLockFile lock(QDir::temp().filePath(m_name + u".lock"_s));
#endif
    if (!lock.tryLock(LockTime))
        return connectToFirst() ? Role::Second : Role::Alone;
    if (connectToFirst())
        return Role::Second;
    QLocalServer::removeServer(m_name);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
    return m_server->listen(m_name) ? Role::First : Role::Alone;
}

std::unique_ptr<QLocalSocket> OneInstance::connectToFirst() const
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_name);
    if (!socket->waitForConnected(ConnectTime) || !isSameUser(*socket))
        return nullptr;
    return socket;
}

bool OneInstance::handOver(const HandedOver &what)
{
    const auto socket = connectToFirst();
    if (!socket)
        return false;
    socket->write(messageOf(what));
    while (!socket->canReadLine()) {
        if (!socket->waitForReadyRead(m_answerTime))
            return false;
    }
    return socket->readLine() == Taken;
}

// Whoever connects only to look says nothing and goes.
void OneInstance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isSameUser(*socket))
        return socket->abort();
    QTimer::singleShot(DeliveryTime, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > MessageLimit)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        const HandedOver what = handedOverIn(socket->readLine());
        socket->write(Taken);
        socket->disconnectFromServer(); // when that is written
        emit handedOver(what);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace Paperlark

#pragma once

#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace Paperlark {

// What the desktop says of light and dark, asked once and then listened to. Nothing waits for the answer: a desktop
// without the portal simply never gives one.
class DesktopAppearance final : public QObject
{
    Q_OBJECT
public:
    enum class Preference { None, Dark, Light };

    explicit DesktopAppearance(QObject *parent = nullptr);

    Preference preference() const { return m_preference; }

signals:
    void changed();

private slots:
    void answered(QDBusPendingCallWatcher *watcher);
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    Preference m_preference{Preference::None};
};

} // namespace Paperlark

#pragma once

#include <QDBusVariant>
#include <QObject>

namespace Paperlark {

// What the desktop says of light and dark and of things that move, asked once and then listened to. Nothing waits for the
// answer: a desktop without the portal simply never gives one.
class DesktopAppearance final : public QObject
{
    Q_OBJECT
public:
    enum class Preference { None, Dark, Light };

    explicit DesktopAppearance(QObject *parent = nullptr);

    Preference preference() const { return m_preference; }
    bool reducesMotion() const { return m_reducesMotion; }

    // An answer of the portal; other groups and keys are not ours.
    void take(const QString &group, const QString &key, const QVariant &value);

signals:
    void changed(); // preference()

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void takeScheme(uint number);

    Preference m_preference{Preference::None};
    bool m_reducesMotion{};
};

} // namespace Paperlark

#pragma once

#include "ui/looks/fonts.h"

#include <QLabel>

namespace Paperlark {

// A label whose font follows its role and the text scale; `ink` is a role of the palette, so its colour follows the theme.
class RoleLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit RoleLabel(FontRole role, QPalette::ColorRole ink = QPalette::WindowText, QWidget *parent = nullptr);

    void setBold(bool bold);
    void setLanguage(const QString &language);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();

    const FontRole m_role;
    bool m_bold{};
    QString m_language{};
};

// The ink for facts, hints and places.
constexpr QPalette::ColorRole dimInk = QPalette::PlaceholderText;

} // namespace Paperlark

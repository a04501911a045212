#pragma once

#include <QMessageBox>

namespace Paperlark {

// Instead of a window whose library was here before and is not there now: a disk that is not connected, mostly. Nobody wants
// an empty one in its place without being asked.
class MissingBox final : public QMessageBox
{
    Q_OBJECT
public:
    explicit MissingBox(const QString &libraryFile);

    enum class Choice { TryAgain, BeginNew, Quit };
    Choice choice() const; // behind exec()

private:
    QPushButton *m_again{};
    QPushButton *m_new{};
};

} // namespace Paperlark

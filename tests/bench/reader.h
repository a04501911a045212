#pragma once

#include "core/library/library.h"
#include "ui/mainwindow.h"

#include <functional>
#include <memory>
#include <optional>

class QAbstractItemModel;

namespace Paperlark::Bench {

// Sees when a widget has painted what somebody waits for.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget);

    void expect();                                    // the next picture
    void expectRows(const QAbstractItemModel *model); // the next picture after the model's rows changed
    bool isPainted() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_armed{};
    bool m_painted{};
};

// A window on a library and somebody at its keys.
class Reader final
{
public:
    explicit Reader(const QString &libraryFile); // returns when everything is shown and counted
    ~Reader();

    Library &library() { return *m_library; }
    MainWindow &window() { return *m_window; }
    template<typename T>
    T &part()
    {
        return *m_window->findChild<T *>();
    }

    using Act = std::function<void()>;
    // CPU milliseconds of this thread from the act to the picture it leads to; none when it leads to none.
    std::optional<double> untilListIsPainted(const Act &act);
    std::optional<double> untilPageIsPainted(const Act &act);
    // From expectCounts() until hit count, facets and calendar are those of the filter and painted.
    void expectCounts() { m_counted = false; }
    void untilCounted();

    // Until nothing is left to do, in the background neither.
    void rest();

private:
    std::optional<double> until(const PaintWatch &watch, const Act &act);

    std::unique_ptr<Library> m_library{};
    std::unique_ptr<MainWindow> m_window{};
    std::unique_ptr<PaintWatch> m_list{};
    std::unique_ptr<PaintWatch> m_page{};
    bool m_counted{};
};

} // namespace Paperlark::Bench

#pragma once

#include "core/library/paper.h"
#include "core/result.h"
#include "ui/deciding/tagchoices.h"

#include <QObject>

#include <optional>

class QAction;

namespace Paperlark {

class Library;
class PaperListView;
class TagBox;

// What the reader does with tags: in the box, by digits. Acts on all selected papers, one step each.
class Tagging final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        PaperListView &list;
        QWidget &over; // the box lies over it, beside the current row
        QWidget &page; // over it, where the list is away
    };
    explicit Tagging(const Parts &parts, QObject *parent = nullptr);

    void setQuickActions(const QList<QAction *> &actions); // 1 to 9, which get the tags' names
    void openBox();
    void toggleQuick(int digit); // one that has no tag yet asks which
    void clearQuick();
    bool closeBox(); // false: it was not open

signals:
    void failed(const Paperlark::Error &error);

private:
    QList<TagChoice> choices(const QList<PaperRow> &papers);
    QRect anchor() const;
    TagBox &box();
    void set(const QString &tag, bool on);
    void makeQuick(int digit, const QString &tag);
    void nameActions();
    void report(const Result<void> &result);

    Parts m_parts;
    TagBox *m_box{}; // made when it is first wanted
    QList<QAction *> m_actions{};
    std::optional<QList<TagChoice>> m_digestTags{}; // until papers come or go
};

} // namespace Paperlark

#pragma once

#include <QObject>

namespace Paperlark {

class FilterBinding;
class PaperListModel;
class PaperListView;
class StatusLine;

// Takes papers out of the list that no longer fit its filter, when the reader asks for it. The one that is open stays,
// unless it is the only one.
class CleanUp final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        PaperListModel &model;
        PaperListView &list;
        FilterBinding &filter;
        StatusLine &status;
    };
    explicit CleanUp(const Parts &parts, QObject *parent = nullptr);

    void run(); // as soon as what was marked last is counted

private:
    void runWhenCounted();

    Parts m_parts;
    bool m_wanted{};
};

} // namespace Paperlark

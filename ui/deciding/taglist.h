#pragma once

#include "ui/deciding/tagchoices.h"

#include <QListView>

#include <optional>

namespace Paperlark {

class TagListModel;

// The tags under the field of the tag box, with a tick where all papers have them and a stroke where some do. The focus
// stays in the field, which moves the choice.
class TagList final : public QListView
{
    Q_OBJECT
public:
    explicit TagList(QWidget *parent = nullptr);

    void setBoxesShown(bool shown); // without them a tag is only to be chosen
    void setChoices(const QList<TagChoice> &choices, bool choosesFirst);
    void setOn(const QString &name, TagChoice::On on); // where it stands
    void choose(int step);                             // stops at the ends
    std::optional<TagChoice> chosen() const;
    const QList<TagChoice> &choices() const;
    int heightOf(int rows) const;

signals:
    void clickedOn(const Paperlark::TagChoice &choice);

private:
    void tellChoice();

    TagListModel *m_model{};
};

} // namespace Paperlark

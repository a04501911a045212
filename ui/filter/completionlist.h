#pragma once

#include "ui/filter/completions.h"

#include <QListView>

namespace Paperlark {

class CompletionModel;

// The ways to go on, under the field they belong to. It never takes the focus, so that the reader's input method stays
// with the field; the field moves the choice.
class CompletionList final : public QListView
{
    Q_OBJECT
public:
    explicit CompletionList(QWidget *field);

    // None: it goes. `choosesFirst`: the first row is chosen from the start.
    void open(const QList<Completion> &completions, bool choosesFirst);
    void close();
    bool isOpen() const { return isVisible(); }

    void choose(int step); // round and round
    std::optional<Completion> chosen() const;
    std::optional<Completion> first() const;

signals:
    void clickedOn(const Paperlark::Completion &completion);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void keepChoice(const std::optional<Completion> &before);
    void tellChoice();
    std::optional<Completion> at(int row) const;

    QWidget *m_field{};
    CompletionModel *m_model{};
    bool m_pointedAt{}; // the reader moved the choice
};

} // namespace Paperlark

#pragma once

#include <QAbstractButton>

namespace Paperlark {

// The head of a group of rows that folds away: a triangle and the name; at the end a switch, or a word on what is folded.
// It is pressed by click, Space and Enter; the arrow keys unfold and fold.
class FoldHead final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FoldHead(const QString &title, QWidget *atEnd = nullptr, QWidget *parent = nullptr);

    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);
    void setSummary(const QString &text, bool stressed = false); // shown while folded

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void folded(bool unfolded); // by the reader or by setUnfolded()

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void paintSummary(QPainter &painter) const;

    QWidget *const m_atEnd;
    QString m_summary{};
    bool m_stressed{};
    bool m_unfolded{true};
};

} // namespace Paperlark

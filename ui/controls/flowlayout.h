#pragma once

#include <QLayout>
#include <QList>

namespace Paperlark {

// Widgets side by side, on as many lines as they need.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void setLastAtEnd(bool atEnd) { m_lastAtEnd = atEnd; } // the last item stands at the other end of its line
    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect &rect, Pass pass) const; // the height it takes

    QList<QLayoutItem *> m_items{};
    bool m_lastAtEnd{};
};

} // namespace Paperlark

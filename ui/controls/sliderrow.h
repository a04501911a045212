#pragma once

#include <QWidget>

#include <functional>

class QSlider;

namespace Paperlark {

class RoleLabel;

// What is set by a number: its name, the number in words, a slider.
class SliderRow final : public QWidget
{
    Q_OBJECT
public:
    using Words = std::function<QString(int)>;

    SliderRow(const QString &name, const Words &words, QWidget *parent = nullptr);

    void setRange(int smallest, int largest, int step);
    void setValue(int value);
    QSlider &slider() { return *m_slider; }

signals:
    void valueChosen(int value); // by the reader

protected:
    void changeEvent(QEvent *event) override;

private:
    void showValue(int value);
    void restyle();

    QString m_name{};
    Words m_words{};
    RoleLabel *m_value{};
    QSlider *m_slider{};
};

} // namespace Paperlark

#pragma once

#include <QKeySequence>
#include <QLabel>

class QAction;

namespace Paperlark {

// An action's name and, at the other end, its keys as caps.
class KeyRow final : public QLabel
{
    Q_OBJECT
public:
    KeyRow(const QString &name, const QStringList &caps, QWidget *parent = nullptr);

    static QString nameOf(const QAction &action);               // without mnemonic and dots
    static QStringList capsOf(const QList<QKeySequence> &keys); // of one action

    QSize sizeHint() const override;
    int heightForWidth(int width) const override; // a long name takes two lines
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int capsWidth() const;
    bool isStacked(int width) const; // the keys under the name
    int wordsHeight(int width) const;

    const QStringList m_caps;
};

} // namespace Paperlark

#pragma once

#include <QDialog>
#include <QKeySequence>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Paperlark {

class KeyMap;
class KeyRecorder;
struct KeyScheme;
template<typename T>
class Result;

// Every action with its keys, to give it others. What is changed is in force at once.
class KeyEditor final : public QDialog
{
    Q_OBJECT
public:
    KeyEditor(KeyMap &map, QWidget *parent);

    void importFrom(const QString &file);
    void exportTo(const QString &file);

private:
    QWidget *makeHead();
    QWidget *makeChange();
    QWidget *makeFoot();
    void fill();
    void filter();
    QString currentId() const;
    void select(const QString &id);
    void selectFirst(); // of those that are found
    void showChoice();
    void explain();
    void take(KeyScheme &scheme, const QKeySequence &keys) const; // from whoever else has them
    void addKeys();
    void removeKeys();
    void resetKeys();
    void resetAll();
    void adoptScheme();
    void report(const Result<void> &result);

    KeyMap &m_map;
    QLineEdit *m_search{};
    QComboBox *m_preset{};
    QComboBox *m_singleKeys{};
    QTreeWidget *m_actions{};
    KeyRecorder *m_recorder{};
    QPushButton *m_add{};
    QPushButton *m_remove{};
    QPushButton *m_reset{};
    QLabel *m_explanation{};
};

} // namespace Paperlark

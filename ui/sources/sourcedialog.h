#pragma once

#include "core/sources/sourcetest.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace Paperlark {

class ChoiceRow;
class LinkButton;
class RoleLabel;

// Which source, how often – and what it would bring, before it is kept. It only asks: who opens it tests and keeps.
class SourceDialog final : public QDialog
{
    Q_OBJECT
public:
    // `known`: sources that are there already, so that no preset comes twice. `changed`: the one to change; none: a new one.
    SourceDialog(const QList<Source> &known, const std::optional<Source> &changed, bool offline, QWidget *parent);

    QList<Source> sources() const; // what was chosen: the presets that are ticked, or the one that was typed
    void setOffline(bool offline);
    void showPreview(const SourcePreview &preview);

signals:
    void testWanted(const Paperlark::Source &source);
    void onlineWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Way { Known, ByDay, Single, Folder };
    QWidget *makePresets(const QList<Source> &known);
    QWidget *makeAddress();
    QWidget *makeFoot();
    void setWay(Way way);
    void takeAddress();
    void chooseFolder();
    void test();
    void adopt();
    Source typed() const;
    Schedule schedule() const;
    void restyle();

    const std::optional<Source> m_changed;
    Way m_way{Way::Known};
    int m_schedule{1};
    bool m_offline{};
    bool m_isTesting{};
    bool m_isNamed{}; // by the reader
    ChoiceRow *m_ways{};
    QStackedWidget *m_stack{};
    QTreeWidget *m_presets{};
    RoleLabel *m_placeLabel{};
    QLineEdit *m_place{};
    QPushButton *m_choose{};
    RoleLabel *m_hint{};
    QLineEdit *m_name{};
    ChoiceRow *m_schedules{};
    QPushButton *m_test{};
    RoleLabel *m_preview{};
    RoleLabel *m_notice{};
    LinkButton *m_online{};
    QPushButton *m_add{};
};

} // namespace Paperlark

#pragma once

#include <QDialog>

class QTreeWidget;

namespace Paperlark {

class ChoiceRow;
class RoleLabel;
struct Exporter;

// Which papers shall go out, and in which format. It only asks.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    // Scopes in words, with how many papers each holds.
    ExportDialog(const QStringList &scopes, int scope, const Exporter &exporter, QWidget *parent);

    void setReason(const QString &sentence); // why it asks, where the reader did not ask for it
    int scope() const { return m_scope; }
    const Exporter &exporter() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeFormats(const Exporter &chosen);
    QWidget *makeFoot();
    void restyle();

    int m_scope{};
    RoleLabel *m_reason{};
    QTreeWidget *m_formats{};
};

} // namespace Paperlark

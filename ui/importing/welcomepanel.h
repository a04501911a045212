#pragma once

#include <QWidget>

class QButtonGroup;

namespace Paperlark {

class HintButton;

// What an empty library shows: where to drop digests, how to open them, which language to read first.
class WelcomePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePanel(QWidget *parent = nullptr);

    void setOpenKey(const QString &key);   // in small on its button
    void setKeyPreset(const QString &id);  // silent
    void setLanguage(const QString &code); // silent; an unknown one leaves all off

signals:
    void openFilesRequested();
    void openFolderRequested();
    void samplesRequested();
    void sourcesRequested();
    void keyPresetChosen(const QString &id);
    void languageChosen(const QString &code); // to be read first

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeField();
    QWidget *makeLanguages();
    QWidget *makeKeys();
    QWidget *makePromise();
    void restyle();

    HintButton *m_open{};
    QButtonGroup *m_languages{};
    QButtonGroup *m_keyPresets{};
    QWidget *m_content{};
    QWidget *m_field;
    QWidget *m_rest{};
};

} // namespace Paperlark

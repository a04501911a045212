#pragma once

#include "core/export/papercopy.h"

#include <QHash>
#include <QMimeData>

namespace Paperlark {

// Papers on their way to another program: addresses, BibTeX, Markdown, HTML and plain text, each made when it is asked
// for, so that to pick up ten thousand costs nothing. The library outlives it.
class PapersMime final : public QMimeData
{
    Q_OBJECT
public:
    PapersMime(const Library &library, const QStringList &keys) : m_library(library), m_keys(keys) {}

    QStringList formats() const override;
    bool hasFormat(const QString &mimeType) const override { return formats().contains(mimeType); }

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    const Library &m_library;
    const QStringList m_keys;
    mutable QHash<QString, QByteArray> m_made{};
};

} // namespace Paperlark

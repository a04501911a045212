#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace Paperlark {

// `2412.13649`, `hep-th/9901001`; a version is not part of an id.
bool isArxivId(QStringView text);

// The id that an address of a paper names (arXiv abs, pdf, html; ar5iv; Hugging Face papers; alphaXiv; papers.cool; Semantic
// Scholar; the arXiv DOI), without its version and, in an old id, without its subject class; empty for every other address.
// Only the exact grammar counts: this is what papers are merged by.
QString arxivIdOfUrl(QStringView url);

// The first day of the month it was submitted in: `2412.13649` says December 2024, `hep-th/9901001` January 1999. Null for
// what is no id.
QDate monthOfArxivId(const QString &arxivId);

// Addresses that follow from the id alone; empty for an empty id.
QString arxivAbstractUrl(const QString &arxivId);
QString arxivPdfUrl(const QString &arxivId);
QString arxivHtmlUrl(const QString &arxivId); // of old papers in ar5iv's collection
QString arxivDoiUrl(const QString &arxivId);
QString alphaXivUrl(const QString &arxivId);
QString semanticScholarUrl(const QString &arxivId);
// Empty for an old id too: these sites begin later.
QString huggingFacePaperUrl(const QString &arxivId);
QString papersCoolUrl(const QString &arxivId);

} // namespace Paperlark

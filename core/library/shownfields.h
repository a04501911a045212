#pragma once

#include "core/library/tellings.h"

namespace Paperlark {

// What is shown of a paper that several voices tell. The rules, none of which depends on the order of imports:
//  title      of the entries that name the arXiv id, or of all when none does: one without lost backslashes before one
//             with; then the one that most voices have; then the earliest; then the first in text order.
//  authors    the list with most real names (with a space or letters other than Latin ones: "zhoudeyu" is a handle);
//             then one that is not cut short; then the Hugging Face API's, which keeps the paper's order; then the first
//             in text order.
//  tags       all, in the order of voices, each once whatever its case.
//  votes      the highest number stated.
//  links      all, in the order of voices, each once.
//  thumbnail  the first address of an image (a video is none); relative ones are on huggingface.co.
//  video      the first one stated, or a thumbnail that is a video.
//  days       all, ascending.
struct ShownFields {
    QString arxivId{};
    QString title{};
    QStringList authors{};
    bool authorsTruncated{};
    QStringList tags{};
    std::optional<int> votes{};
    QStringList codeUrls{};
    QStringList hubUrls{};
    QString thumbnail{};
    QString video{};
    QList<QDate> days{};

    friend bool operator==(const ShownFields &, const ShownFields &) = default;
};

ShownFields shownFields(const QList<Voice> &voices);

} // namespace Paperlark

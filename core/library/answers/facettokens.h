#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Paperlark {

// What a paper is filtered by, as words of the index: each begins with a sign that searchText() never makes, so that no
// word of a text is taken for one.
//   all            every paper
//   t<tag id>      a tag of a digest or of the reader (table tag_names)
//   l<language>    has a voice in it: "len"
//   s<source id>   is told by this series (table sources)
//   hcode hmodel hthumbnail hvideo hnote
enum class Has { Code, Model, Thumbnail, Video, Note };

QString allToken();
QString tokenOfTag(qint64 tag);
QString tokenOfLanguage(const QString &code); // empty for a code without letters or digits
QString tokenOfSource(qint64 source);
QString tokenOfHas(Has what);
QString tokenOfHasWord(const QString &word); // "code", "model" …; empty for any other
QString wordOfHas(Has what);
constexpr Has allHas[] = {Has::Code, Has::Model, Has::Thumbnail, Has::Video, Has::Note};

// The other way round; no value when the token is one of another kind.
std::optional<qint64> tagOfToken(QStringView token);
std::optional<qint64> sourceOfToken(QStringView token);
std::optional<QString> languageOfToken(QStringView token);

} // namespace Paperlark

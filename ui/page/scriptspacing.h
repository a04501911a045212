#pragma once

class QTextDocument;

namespace Paperlark {

// Sets a quarter of an em between Han, Hangul or Kana and Latin letters or digits that touch. It is laid over the
// layout: what is copied, searched or read aloud has nothing of it. Takes effect with the next layout.
void spaceScripts(const QTextDocument &document);

} // namespace Paperlark

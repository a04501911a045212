#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Paperlark {

struct TextSize {
    int px{};
    int line{};    // height of a line of Latin text
    int cjkLine{}; // of Korean, Chinese, Japanese
    int cjkPx{};   // 0: as the others

    friend bool operator==(const TextSize &, const TextSize &) = default;
};

// How the page looks, as plain values: the core knows no fonts and no themes.
struct PageStyle {
    QHash<QString, QStringList> sans{}; // font families by language; "": the interface's
    QHash<QString, QStringList> serif{};
    QStringList monospace{};
    TextSize title{}, subtitle{}, people{}, facts{}, section{}, reading{}, quiet{};
    QString text{}, textDim{}, accent{}, link{}, plate{}, plateText{}; // colours, "#rrggbb"
    QString line{}, lineStrong{};                                      // of tables
    bool serifTitles{true};
    bool serifText{};
    double scale{1.0};

    friend bool operator==(const PageStyle &, const PageStyle &) = default;
};

} // namespace Paperlark

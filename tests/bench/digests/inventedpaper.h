#pragma once

#include "tests/bench/digests/vocabulary.h"

#include <QDate>

namespace Paperlark::Bench {

// What every digest that tells a paper agrees on.
struct InventedPaper {
    QByteArray arxivId{};
    QByteArray method{};
    QByteArray title{};
    QByteArrayList authors{};
    QByteArrayList tags{};
    QByteArray code{}; // address; empty: none
    int votes{};
    bool picture{};
    quint64 seed{}; // of the texts that the digests write about it
};

InventedPaper inventPaper(const Vocabulary &vocabulary, QDate day, int numberInMonth, quint64 seed);

// The address of the paper's picture.
QByteArray pictureOf(const InventedPaper &paper);

} // namespace Paperlark::Bench

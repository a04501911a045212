#pragma once

#include <QString>

namespace Paperlark {

struct Step;

// Every kind of step in words. The only place that knows how a step is called.
namespace StepWords {
QString done(const Step &step);  // "3 papers starred"
QString doing(const Step &step); // "star 3 papers", behind "Undo:"
} // namespace StepWords

} // namespace Paperlark

// What only asks ("什么", "誰が", "อะไร", "누구"), in scripts that are cut into n-grams: there the stop words of a question are
// not words of their own, and their n-grams, rare in texts that tell, would weigh as much as what is asked about. Pure.
#pragma once

#include <QString>

namespace quire::text {

/// `question` with a blank for each of them; Latin and other scripts that part words are left as they are.
[[nodiscard]] QString withoutQuestionWords(const QString &question);

} // namespace quire::text

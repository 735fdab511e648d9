// Which encoding bytes are in, by mark, by validity and by ICU's statistics. Any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace quire::parsers {

/// `declared`: what the file says of itself ("charset=..."), used when the bytes do not contradict it.
[[nodiscard]] QString decodedText(QByteArrayView bytes, QByteArrayView declared = {});

/// Text may hold few control characters and no zero bytes (outside UTF-16).
[[nodiscard]] bool looksLikeText(QByteArrayView bytes);

} // namespace quire::parsers

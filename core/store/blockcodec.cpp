#include "core/store/blockcodec.h"

#include <QCborArray>
#include <QCborValue>

namespace quire::store {

QByteArray packBlocks(const QList<Block> &blocks)
{
    QCborArray array;
    for (const Block &block : blocks)
        array.append(toCbor(block));
    return qCompress(QCborValue(array).toCbor());
}

Result<QList<Block>> unpackBlocks(const QByteArray &bytes)
{
    QList<Block> blocks;
    const QCborValue value = QCborValue::fromCbor(qUncompress(bytes));
    if (!value.isArray())
        return failure(ErrorCode::Storage, QStringLiteral("stored blocks cannot be read"));
    for (const QCborValue &item : value.toArray()) {
        auto block = blockFromCbor(item.toMap());
        if (!block)
            return failure(ErrorCode::Storage, QStringLiteral("a stored block cannot be read"));
        blocks.append(*std::move(block));
    }
    return blocks;
}

} // namespace quire::store

// Strong ids: a DocumentId is never mistaken for a ChunkId. 0 means "none".
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <compare>

namespace quire {

template<typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template<typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using CollectionId = Id<struct CollectionTag>;
using DocumentId = Id<struct DocumentTag>;
using ChunkId = Id<struct ChunkTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using KeyId = Id<struct KeyTag>;         ///< A key's place in this profile; never derived from the key itself.
using CallId = Id<struct CallTag>;       ///< One request to the pool, over all of its attempts.
using AttemptId = Id<struct AttemptTag>; ///< One sending of a call to one key; late replies are told apart by it.

} // namespace quire

Q_DECLARE_METATYPE(quire::DocumentId)
Q_DECLARE_METATYPE(quire::ConversationId)
Q_DECLARE_METATYPE(quire::MessageId)
Q_DECLARE_METATYPE(quire::KeyId)

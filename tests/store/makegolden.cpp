// makegolden FILE : writes a small database in the present schema, compressed, for tst_migrations. Run once when a schema
// is released ("schemaN.db.z" in tests/data/store), never again for that schema.
#include "core/store/chattable.h"
#include "core/store/chunkindex.h"
#include "core/store/documenttable.h"
#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <SQLiteCpp/Database.h>

using namespace quire;
using namespace quire::store;

namespace {

Result<void> fill(Database &database)
{
    DocumentRow row;
    row.path = QStringLiteral("/books/stone.pdf");
    row.contentHash = "stone";
    row.state = DocumentState::Ready;
    row.info = {QStringLiteral("pdf"), QStringLiteral("Stone"), QStringLiteral("en"), 1, {}, {}};
    row.chunks = 1;
    row.added = row.indexed = row.modified = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const auto id = DocumentTable(database).save(row);
    const QString text = QStringLiteral("The cathedral was finished in 1248.");
    const Document document{{}, {{BlockKind::Paragraph, 0, text, {}, PageAnchor{1, {{72, 72, 200, 12}}}}}, {}};
    if (auto replaced = ChunkIndex(database).replace(*id, row.info.title, QStringLiteral("stone.pdf"), document.blocks, chunk(document)); !replaced)
        return replaced;
    ChatTable chats(database);
    const auto conversation = chats.save(ConversationRow{{}, QStringLiteral("Stone"), row.added, row.added, QStringLiteral("draft")});
    if (!chats.save({{}, *conversation, Role::User, QStringLiteral("When was the cathedral finished?"), MessageState::Complete, {}, {}, {}, row.added}))
        return failure(ErrorCode::Storage);
    Passage passage;
    passage.document = *id;
    passage.path = row.path;
    passage.title = row.info.title;
    passage.anchor = document.blocks.front().anchor;
    passage.text = text;
    const auto answer = chats.save({{}, *conversation, Role::Assistant, QStringLiteral("In 1248 [1]."), MessageState::Complete, {},
                                    {{1, passage, text, true, true}}, {}, row.added});
    return answer ? Result<void>() : tl::unexpected(answer.error());
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("golden.db"));
    {
        auto store = Store::open(file);
        if (argc != 2 || !store || !(*store)->write(fill).result())
            return 1;
    }
    QFile made(file);
    QFile packed(QString::fromLocal8Bit(argv[1]));
    if (!made.open(QIODevice::ReadOnly) || !packed.open(QIODevice::WriteOnly))
        return 1;
    packed.write(qCompress(made.readAll(), 9));
    return 0;
}

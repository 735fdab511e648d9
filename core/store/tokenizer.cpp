#include "core/store/tokenizer.h"

#include "core/text/stemmer.h"

#include <sqlite3.h>

namespace quire::store {
namespace {

constexpr char16_t firstMark = 0xE000; // private use: no text has a meaning for it

text::Language languageOfMark(QChar mark)
{
    const int number = mark.unicode() - firstMark;
    return number > 0 && number < text::languageCount ? static_cast<text::Language>(number) : text::Language::Unknown;
}

using Emit = int (*)(void *, int, const char *, int, int, int);

// The xTokenize of one connection's one table; SQLite holds it as an opaque Fts5Tokenizer.
class Tokenizer
{
public:
    int tokenize(int flags, const char *utf8, int size, void *context, Emit emit)
    {
        if ((flags & FTS5_TOKENIZE_QUERY) != 0)
            return query(QByteArrayView(utf8, size), context, emit);
        int status = SQLITE_OK;
        const QString text = QString::fromUtf8(utf8, size);
        const bool marked = !text.isEmpty() && text.at(0).unicode() >= firstMark
            && text.at(0).unicode() < firstMark + text::languageCount;
        const text::Language language = marked ? languageOfMark(text.at(0)) : text::Language::Unknown;
        text::forEachWord(marked ? text.mid(1) : text, [&](const text::Word &word) {
            if (status != SQLITE_OK)
                return;
            const QByteArray term = m_stemmer.term(word, language);
            if (!term.isEmpty())
                status = emit(context, word.samePlace ? FTS5_TOKEN_COLOCATED : 0, term.constData(), static_cast<int>(term.size()), 0, 0);
        });
        return status;
    }

private:
    static int query(QByteArrayView text, void *context, Emit emit)
    {
        for (qsizetype start = 0; start < text.size();) {
            qsizetype end = text.indexOf(' ', start);
            end = end < 0 ? text.size() : end;
            if (end > start) {
                const int status = emit(context, 0, text.data() + start, static_cast<int>(end - start), 0, 0);
                if (status != SQLITE_OK)
                    return status;
            }
            start = end + 1;
        }
        return SQLITE_OK;
    }

    text::Stemmer m_stemmer;
};

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(new Tokenizer);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Tokenizer *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, Emit emit)
{
    return reinterpret_cast<Tokenizer *>(tokenizer)->tokenize(flags, text, size, context, emit);
}

// How SQLite hands out its FTS5 interface: https://www.sqlite.org/fts5.html#extending_fts5
fts5_api *fts5Api(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

QString languageMark(text::Language language)
{
    return QString(QChar(static_cast<char16_t>(firstMark + static_cast<int>(language))));
}

Result<void> registerTokenizer(sqlite3 *connection)
{
    fts5_api *api = fts5Api(connection);
    if (api == nullptr)
        return failure(ErrorCode::Storage, QStringLiteral("this SQLite has no FTS5"));
    fts5_tokenizer functions{create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "quire", nullptr, &functions, nullptr) != SQLITE_OK)
        return failure(ErrorCode::Storage, QStringLiteral("the tokenizer could not be registered"));
    return {};
}

} // namespace quire::store

-- The profile, first form. Times are milliseconds since 1970, UTC. Released steps never change: add 002.sql.

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: a citation must not come to mean another file
    path TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER,
    collection TEXT NOT NULL,
    state TEXT NOT NULL,                  -- queued, ready, failed
    info BLOB NOT NULL,                   -- DocumentInfo as CBOR
    chunk_count INTEGER NOT NULL,
    warnings BLOB NOT NULL,               -- CBOR array of texts
    error_code TEXT,
    error_detail TEXT,
    added INTEGER,
    indexed INTEGER,
    -- As they stand in the indexes, which can only forget what they are told word by word. Written by the index alone.
    index_title TEXT,
    index_name TEXT,
    index_head TEXT,
    index_language INTEGER
);
CREATE UNIQUE INDEX documents_by_path ON documents(path);
CREATE INDEX documents_by_hash ON documents(content_hash);

-- Groups of consecutive blocks, as compressed CBOR.
CREATE TABLE blocks (
    document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    first INTEGER NOT NULL,
    count INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (document, first)
);

CREATE TABLE chunks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    first_block INTEGER NOT NULL,
    last_block INTEGER NOT NULL,
    language INTEGER NOT NULL,            -- text::Language: how its words were stemmed
    heading BLOB,                         -- CBOR array of texts; null: none
    anchor BLOB NOT NULL,                 -- CBOR
    text TEXT NOT NULL
);
CREATE UNIQUE INDEX chunks_by_place ON chunks(document, ordinal);

-- What ranking reads of each candidate; see core/store/termvector.h. Apart from the texts, so that many fit a page.
CREATE TABLE chunk_terms (
    chunk INTEGER PRIMARY KEY REFERENCES chunks(id) ON DELETE CASCADE,
    document INTEGER NOT NULL,
    terms BLOB NOT NULL
);

-- Contentless: rowid is the chunk's. The first character of each value tells the tokenizer the language.
CREATE VIRTUAL TABLE chunk_index USING fts5(title, heading, text, content='', tokenize='quire');
-- Rowid is the document's; for choosing the document by its name before the passage.
CREATE VIRTUAL TABLE document_index USING fts5(title, name, head, content='', tokenize='quire');

CREATE TABLE index_languages (
    language INTEGER PRIMARY KEY,
    chunks INTEGER NOT NULL
);

CREATE TABLE conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    created INTEGER,
    updated INTEGER,
    draft TEXT NOT NULL
);

CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
    role TEXT NOT NULL,                   -- user, assistant
    text TEXT NOT NULL,
    state TEXT NOT NULL,                  -- streaming, complete, stopped, failed
    error_code TEXT,
    error_detail TEXT,
    error_retry_after INTEGER,
    details BLOB,                         -- JSON object as CBOR; null: empty
    created INTEGER,
    index_text TEXT                       -- as it stands in message_index; null: not there
);
CREATE INDEX messages_by_conversation ON messages(conversation, id);

-- What an answer was given to lean on, with its own copy of the text: it outlives the document.
CREATE TABLE sources (
    message INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    document INTEGER NOT NULL,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    heading BLOB,
    anchor BLOB NOT NULL,
    text TEXT NOT NULL,
    score REAL NOT NULL,
    components BLOB,
    quote TEXT NOT NULL,
    supported INTEGER,
    cited INTEGER NOT NULL,
    PRIMARY KEY (message, n)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE message_index USING fts5(text, content='', tokenize='quire');

CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

-- An index of our own over the chunks, in place of FTS5, which scored every row that holds any term of a question. What it
-- holds is made anew from the rows after this step. Formats: core/store/indexpage.h, core/store/postings.h.

DROP TABLE chunk_index;
DROP TABLE document_index;

-- The index is a row of segments, each over the chunks that were added together or merged; their ranges do not overlap.
CREATE TABLE index_segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_chunk INTEGER NOT NULL,
    last_chunk INTEGER NOT NULL,
    chunks INTEGER NOT NULL,
    terms INTEGER NOT NULL,               -- of all its texts
    removed INTEGER NOT NULL DEFAULT 0,   -- chunks of it that are gone
    bytes INTEGER NOT NULL,               -- of its pages
    state INTEGER NOT NULL,               -- 0 searched, 1 being merged into, 2 to be taken away
    target INTEGER,                       -- the segment that it is being merged into
    next_term BLOB                        -- being merged into: the term to go on with
);
CREATE TABLE index_pages (
    id INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL,
    first_term BLOB NOT NULL,
    body BLOB NOT NULL
);
CREATE UNIQUE INDEX index_pages_by_term ON index_pages(segment, first_term);

-- Which chunks a document has, in runs: what a scope is made of, and what a removal says.
CREATE TABLE chunk_runs (
    document INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (document, first)
) WITHOUT ROWID;
-- Chunks that segments still hold and that are gone.
CREATE TABLE index_removed (
    first INTEGER PRIMARY KEY,
    last INTEGER NOT NULL,
    target INTEGER                        -- the merge that leaves them out
);

-- The words of a document's title, file name and beginning, for choosing the document before the passage.
CREATE TABLE document_terms (
    term BLOB NOT NULL,
    document INTEGER NOT NULL,
    fields INTEGER NOT NULL,              -- 1 title, 2 file name, 4 beginning
    PRIMARY KEY (term, document)
) WITHOUT ROWID;

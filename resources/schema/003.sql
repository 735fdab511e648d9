-- Vectors of the chunks, for those who switched search by meaning on. A chunk may have one of the model before beside
-- one of the model now, until all have the new one. Format of a body: core/store/vectortable.h.

CREATE TABLE vector_models (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE             -- as retrieval::Embedder::identity gives it
);
CREATE TABLE chunk_vectors (
    serial INTEGER PRIMARY KEY AUTOINCREMENT, -- what was written since is what has a higher one
    chunk INTEGER NOT NULL REFERENCES chunks(id) ON DELETE CASCADE,
    model INTEGER NOT NULL REFERENCES vector_models(id) ON DELETE CASCADE,
    body BLOB NOT NULL
);
CREATE UNIQUE INDEX chunk_vectors_by_chunk ON chunk_vectors(chunk, model);

// ParserHost: runs quire-parser workers and turns their records into values. Hostile input never shares a process with
// the keys. A worker that crashes, hangs or eats memory is one failed job. GUI thread; nothing blocks.
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"

#include <QSizeF>
#include <QObject>
#include <memory>

namespace quire::ingest {

struct ParserLimits {
    std::chrono::milliseconds silence{60'000}; ///< Without a record for this long, the worker is ended.
    qint64 memoryBytes = 1'536LL << 20;
    std::chrono::seconds cpu{600}; ///< For one worker's life; a worker is replaced when half of it is used.
    bool operator==(const ParserLimits &) const = default;
};

/// One job; owned by its caller, and cancelled by its destruction.
class ParserJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void progressed(int done, int total);
    /// The beginning of a long file, while the rest is still read; each time about twice as much.
    void grew(const quire::Document &beginning);
    /// Exactly one of these, last.
    void parsed(const quire::Document &document);
    void rendered(const QByteArray &png, const QSizeF &pageSize); ///< pageSize in points.
    void failed(const quire::Error &error);
};

struct ParseRequest {
    QString path;
    QString password;
};

struct RenderRequest {
    QString path;
    QString password;
    int page = 1; ///< From 1.
    double dotsPerInch = 110;
};

class ParserHost final : public QObject
{
    Q_OBJECT
public:
    /// `program` is quire-parser's path; `workers` the number kept warm.
    ParserHost(QString program, int workers, ParserLimits limits, QObject *parent = nullptr);
    ~ParserHost() override;

    [[nodiscard]] std::unique_ptr<ParserJob> parse(const ParseRequest &request);
    /// Renders before parses: somebody is looking.
    [[nodiscard]] std::unique_ptr<ParserJob> render(const RenderRequest &request);
    /// What scanned pages are read in, from the next file on; as ParseOptions has it. At first English.
    void setOcrLanguages(const QString &languages);
    /// Starts what workers are not running: work will come.
    void warmUp();
    [[nodiscard]] int workers() const;
    /// Sandbox layers that this machine lacks ("landlock"), once a worker has reported; for Settings and the log.
    [[nodiscard]] QStringList missingSandboxLayers() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::ingest

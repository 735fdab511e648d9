// A ZIP archive in memory, read under limits: how many entries, how far one may expand, how much in all. Why a class of
// its own: every container format stands on it, and a ZIP is the cheapest bomb. Names are only ever compared, never used
// as paths. One thread; the bytes must outlive it.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <memory>

struct zip;

namespace quire::parsers {

struct ZipLimits {
    qint64 entries = 10'000;
    qint64 entryBytes = 128LL << 20; ///< One entry, expanded.
    qint64 totalBytes = 512LL << 20; ///< All that is read, expanded.
    qint64 ratio = 400;              ///< Of an entry larger than a mebibyte; XML seldom reaches 60.
};

class ZipReader
{
public:
    [[nodiscard]] static Result<ZipReader> open(QByteArrayView bytes, const ZipLimits &limits = {});
    ZipReader(ZipReader &&) noexcept;
    ZipReader &operator=(ZipReader &&) noexcept;
    ~ZipReader();

    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] QStringList names() const;
    /// Compared without case, as Office does. Errors: Corrupt (also: no such entry), LimitExceeded, PasswordNeeded.
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;

private:
    struct Closer {
        void operator()(zip *archive) const;
    };
    ZipReader(std::unique_ptr<zip, Closer> archive, const ZipLimits &limits);

    std::unique_ptr<zip, Closer> m_archive;
    ZipLimits m_limits;
    [[nodiscard]] std::optional<quint64> find(const QString &name) const;

    QHash<QString, quint64> m_entries; ///< By name in lower case: of those alike the first, as in Office.
    QHash<QString, quint64> m_exact;
    mutable qint64 m_total = 0;
};

[[nodiscard]] bool looksLikeZip(QByteArrayView bytes);

} // namespace quire::parsers

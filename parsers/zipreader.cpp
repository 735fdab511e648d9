#include "parsers/zipreader.h"

#include <zip.h>

namespace quire::parsers {
namespace {

constexpr qint64 alwaysAllowed = 1 << 20;

struct FileCloser {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

bool looksLikeZip(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

void ZipReader::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipReader::ZipReader(std::unique_ptr<zip, Closer> archive, const ZipLimits &limits)
    : m_archive(std::move(archive))
    , m_limits(limits)
{
}

ZipReader::ZipReader(ZipReader &&) noexcept = default;
ZipReader &ZipReader::operator=(ZipReader &&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::open(QByteArrayView bytes, const ZipLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return failure(ErrorCode::Corrupt, QStringLiteral("not a readable ZIP archive: ") + reason);
    }
    ZipReader reader(std::unique_ptr<zip, Closer>(archive), limits);
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > limits.entries)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("an archive of %1 entries").arg(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char *name = zip_get_name(archive, index, ZIP_FL_ENC_GUESS);
        if (!name)
            continue;
        // Some writers use backslashes.
        const QString path = QString::fromUtf8(name).replace(u'\\', u'/');
        if (!reader.m_exact.contains(path))
            reader.m_exact.insert(path, index);
        if (!reader.m_entries.contains(path.toLower()))
            reader.m_entries.insert(path.toLower(), index);
    }
    return reader;
}

std::optional<quint64> ZipReader::find(const QString &name) const
{
    if (const auto exact = m_exact.constFind(name); exact != m_exact.cend())
        return *exact;
    const auto entry = m_entries.constFind(name.toLower());
    return entry == m_entries.cend() ? std::nullopt : std::optional(*entry);
}

bool ZipReader::contains(const QString &name) const
{
    return m_entries.contains(name.toLower());
}

QStringList ZipReader::names() const
{
    return m_entries.keys();
}

Result<QByteArray> ZipReader::read(const QString &name) const
{
    const auto entry = find(name);
    if (!entry)
        return failure(ErrorCode::Corrupt, QStringLiteral("a part is missing from the archive"));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), *entry, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return failure(ErrorCode::Corrupt, QStringLiteral("an archive entry without a size"));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return failure(ErrorCode::PasswordNeeded, QStringLiteral("an encrypted archive entry"));

    const auto size = static_cast<qint64>(std::min<zip_uint64_t>(stat.size, INT64_MAX));
    const auto packed = static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, INT64_MAX));
    if (size > m_limits.entryBytes)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("an archive entry expands to %1 bytes").arg(size));
    if (m_total + size > m_limits.totalBytes)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("an archive expands to more than %1 bytes").arg(m_limits.totalBytes));
    if (size > alwaysAllowed && size / std::max<qint64>(packed, 1) > m_limits.ratio)
        return failure(ErrorCode::LimitExceeded, QStringLiteral("an archive entry expands %1 times").arg(size / std::max<qint64>(packed, 1)));

    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), *entry, 0));
    if (!file)
        return failure(ErrorCode::Corrupt, QStringLiteral("an archive entry cannot be opened"));
    // The size stated may lie in either direction: read to it, and no further.
    QByteArray data(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const zip_int64_t got = zip_fread(file.get(), data.data() + done, static_cast<zip_uint64_t>(size - done));
        if (got < 0)
            return failure(ErrorCode::Corrupt, QStringLiteral("an archive entry is damaged"));
        if (got == 0)
            break;
        done += got;
    }
    // The checksum is only compared when reading meets the end.
    char beyond = 0;
    if (done == size && zip_fread(file.get(), &beyond, 1) != 0)
        return failure(ErrorCode::Corrupt, QStringLiteral("an archive entry is damaged"));
    data.truncate(done);
    m_total += done;
    return data;
}

} // namespace quire::parsers

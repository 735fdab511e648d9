#include "core/store/sql.h"

#include <QCborArray>
#include <sqlite3.h>

namespace quire::store {

Error storageError(const SQLite::Exception &exception)
{
    const char *what = "the database refused";
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        what = "the disk is full";
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        what = "another program holds the database";
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        what = "the database is damaged";
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        what = "the database cannot be opened or written";
        break;
    case SQLITE_IOERR:
        what = "the disk fails";
        break;
    default:
        break;
    }
    return {ErrorCode::Storage, QStringLiteral("%1 (%2)").arg(QLatin1StringView(what), QLatin1StringView(exception.getErrorStr())), {}};
}

Query::Query(Database &database, const char *sql)
    : SQLite::Statement(database.handle(), sql)
{
}

Query &Query::with(const QString &text)
{
    bind(m_next++, text.toStdString());
    return *this;
}

Query &Query::with(const QByteArray &bytes)
{
    // A null pointer would be NULL, and an empty array is not that.
    bind(m_next++, bytes.isNull() ? static_cast<const void *>("") : bytes.constData(), static_cast<int>(bytes.size()));
    return *this;
}

Query &Query::with(qint64 number)
{
    bind(m_next++, static_cast<int64_t>(number));
    return *this;
}

Query &Query::with(double number)
{
    bind(m_next++, number);
    return *this;
}

Query &Query::with(const QDateTime &time)
{
    return time.isValid() ? with(static_cast<qint64>(time.toMSecsSinceEpoch())) : withNull();
}

Query &Query::withNull()
{
    bind(m_next++);
    return *this;
}

void Query::run()
{
    while (executeStep()) { }
    restart();
}

void Query::restart()
{
    reset();
    clearBindings();
    m_next = 1;
}

QString Query::text(int column) const
{
    const SQLite::Column value = getColumn(column);
    const char *bytes = value.getText();
    return QString::fromUtf8(bytes, value.getBytes());
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = getColumn(column);
    const void *data = value.getBlob();
    return {static_cast<const char *>(data), value.getBytes()};
}

qint64 Query::integer(int column) const
{
    return getColumn(column).getInt64();
}

double Query::real(int column) const
{
    return getColumn(column).getDouble();
}

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

bool Query::isNull(int column) const
{
    return getColumn(column).isNull();
}

QByteArray textsToCbor(const QStringList &texts)
{
    return QCborValue(QCborArray::fromStringList(texts)).toCbor();
}

QStringList textsFromCbor(const QByteArray &bytes)
{
    QStringList texts;
    for (const QCborValue &value : QCborValue::fromCbor(bytes).toArray())
        texts.append(value.toString());
    return texts;
}

} // namespace quire::store

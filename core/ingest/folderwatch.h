// FolderWatch: tells which files below the watched folders appeared, changed or went, debounced. A folder that cannot be
// reached (an unplugged drive) is not a deletion. GUI thread.
#pragma once

#include <QObject>
#include <memory>

namespace quire {
class Clock;
}

namespace quire::ingest {

class FolderWatch final : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatch(Clock &clock, QObject *parent = nullptr);
    ~FolderWatch() override;
    void setFolders(const QStringList &folders);

Q_SIGNALS:
    void filesChanged(const QStringList &paths); ///< New or changed.
    void filesGone(const QStringList &paths);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace quire::ingest

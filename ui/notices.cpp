#include "ui/notices.h"

#include "ui/pooltext.h"

#include <QCoreApplication>

namespace quire::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quire::ui::Notices)
};

WindowNotice fallbackLine(const pool::PoolSnapshot &pool)
{
    WindowNotice line;
    line.id = QStringLiteral("fallback");
    line.tone = Tone::Bad;
    QStringList sentences;
    for (const pool::KeySnapshot &key : pool.keys) {
        if (key.info.owner != pool::Owner::User || !key.reason || key.info.service == pool::Service::Brave)
            continue;
        line.id += QStringLiteral("/%1:%2").arg(key.info.id.value).arg(static_cast<int>(*key.reason));
        sentences.append(Words::tr("%1: %2.", "a key, then what is wrong with it").arg(keyName(key.info), failureText(*key.reason)));
        if (const QString next = failureNextStep(*key.reason); !next.isEmpty())
            sentences.append(next);
    }
    sentences.append(Words::tr("Fallback keys answer meanwhile."));
    line.text = sentences.join(QLatin1Char(' '));
    return line;
}

} // namespace

QList<WindowNotice> noticesFor(const pool::PoolSnapshot &pool)
{
    QList<WindowNotice> lines;
    const bool fallback = pool.tier == pool::Tier::Fallback;
    if (fallback)
        lines.append(fallbackLine(pool));
    for (const pool::Notice &notice : pool.notices) {
        // The line about tier 4 has said it already.
        if (fallback && (notice.what == QLatin1String("on-fallback") || notice.what == QLatin1String("key-rejected")))
            continue;
        WindowNotice line;
        line.id = notice.what;
        for (const KeyId key : notice.keys)
            line.id += QStringLiteral("/%1").arg(key.value);
        line.tone = notice.failure ? Tone::Bad : Tone::Warning;
        line.text = noticeText(notice, pool);
        line.link = notice.link;
        lines.append(line);
    }
    return lines;
}

} // namespace quire::ui

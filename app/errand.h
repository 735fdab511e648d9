// Errand: what one run of the program asks of the run that owns the library, and what it hears back, as lines of JSON on a
// local socket. Values; any thread. Described here once:
//
//   errand  {"do":"show|add|retry|remove","paths":[],"ids":[],"collection":"","password":""}
//   news    {"news":"reading","path","done","total"}      a long file, on its way
//           {"news":"indexed","document"}                 one file of the errand each, in the end
//           {"news":"known","path"}
//           {"news":"failed","document","error"}
//           {"news":"refused","path","error"}
//           {"news":"removed","ids"}
//           {"news":"unknown","ids"}                      no documents have these ids
//           {"news":"waiting"}                            the reading is paused in the window
//           {"news":"done"}                               last
//           {"news":"yielding"}                           the owner lets go of the library, for the asking window; last
//
// `document` is the shape of `quire-cli documents`. The socket is readable by the user alone: a password may pass.
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

class QIODevice;

namespace quire::app {

struct Errand {
    enum Kind {
        Show,   ///< A second window: add the files and come forward.
        Add,
        Retry,  ///< All that failed, when no ids are given.
        Remove,
    };
    Kind kind = Show;
    QStringList paths; ///< Absolute.
    QList<DocumentId> documents;
    QString collection;
    QString password;

    bool operator==(const Errand &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Errand &errand);
[[nodiscard]] std::optional<Errand> errandFromJson(const QJsonObject &object);

[[nodiscard]] QJsonArray idsToJson(const QList<DocumentId> &ids);
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

/// A piece of news without its particulars.
[[nodiscard]] QJsonObject news(const char *name);
[[nodiscard]] bool isNews(const QJsonObject &object, const char *name);

/// Lines of JSON over a device. A line longer than 16 MB, or one that is no object, is no line of ours.
void writeLine(QIODevice &device, const QJsonObject &object);
enum class LineState { None, Whole, Broken };
LineState readLine(QIODevice &device, QJsonObject &object);

} // namespace quire::app

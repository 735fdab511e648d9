// QueueCommand: what add, retry and remove share - an errand for the run that owns the library. That is this one, when
// no other holds it; else the errand is handed over, and this one tells what becomes of it. Ownership may change on the
// way (a window is opened, or closed): the rest of the errand then goes where the library goes. Main thread.
#pragma once

#include "app/cli/enginecommand.h"
#include "app/cli/handover.h"
#include "app/errandrun.h"
#include "app/singleinstance.h"

#include <QJsonArray>
#include <QMap>

namespace quire::app::cli {

class QueueCommand : public EngineCommand
{
public:
    using EngineCommand::EngineCommand;
    ~QueueCommand() override;

protected:
    void perform(const Errand &errand);
    /// The password from standard input, when one is meant to come.
    [[nodiscard]] QString password() const;
    /// The ids among the arguments; empty when one is not a number.
    [[nodiscard]] std::optional<QList<DocumentId>> documentIds() const;

private:
    void attempt();
    void runHere();
    void giveUp(); ///< To a window that has asked.
    void handOver();
    void lost();
    void hear(const QJsonObject &news);
    void count(const QJsonObject &news);
    void conclude();

    Errand m_errand;
    std::optional<Profile> m_profile;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<ErrandRun> m_run;
    std::unique_ptr<HandOver> m_handOver;
    int m_tries = 0; // Since anybody last said anything.
    bool m_saidWhere = false;
    bool m_yielded = false; // A window is about to take the library.

    // What is told again after a change of owner is old.
    QSet<QString> m_settled;
    QSet<QString> m_settling;
    QMap<qint64, QJsonObject> m_documents;
    QJsonArray m_refused;
    QJsonArray m_removed;
    int m_good = 0;
    int m_known = 0;
    int m_bad = 0;
};

} // namespace quire::app::cli

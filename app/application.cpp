#include "app/application.h"

#include "app/pdfexport.h"
#include "app/report.h"
#include "app/samples.h"
#include "app/uiservices.h"
#include "core/base/await.h"
#include "core/store/statetable.h"
#include "ui/mainwindow.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>

namespace quire::app {
namespace {

constexpr const char *layoutName = "window/layout";

} // namespace

Application::Application(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
    , m_follower(std::make_unique<FolderFollower>(*m_engine))
{
    m_window = std::make_unique<ui::MainWindow>(uiServices(*m_engine));
    connectWindow();
}

Application::~Application()
{
    m_engine->pool.save();
}

void Application::start(const QStringList &files)
{
    m_engine->keys.load();
    m_engine->queue.restore();
    followLibrary();
    keepLayout();
    if (!files.isEmpty())
        m_engine->queue.add(files);
}

void Application::connectWindow()
{
    connect(m_window.get(), &ui::MainWindow::samplesRequested, this, &Application::addSamples);
    connect(m_window.get(), &ui::MainWindow::logExportRequested, this, &Application::saveEvents);
    connect(m_window.get(), &ui::MainWindow::conversationExportRequested, this, &Application::exportConversation);
}

void Application::followLibrary()
{
    chat::EmbeddingJob *embedding = &m_engine->embedding;
    connect(&m_engine->queue, &ingest::IngestQueue::documentIndexed, embedding, &chat::EmbeddingJob::look);
    connect(&m_engine->queue, &ingest::IngestQueue::documentsRemoved, embedding, &chat::EmbeddingJob::look);
    connect(&m_engine->keys, &settings::KeyRing::changed, embedding, &chat::EmbeddingJob::look);
    embedding->start();
}

void Application::addSamples()
{
    const auto paths = unpackedSamples(m_engine->profile);
    if (!paths)
        return m_window->showError(paths.error());
    m_engine->queue.add(*paths);
}

void Application::saveEvents(ui::LogFormat format, const QString &path)
{
    const QList<pool::LogEntry> log = m_engine->pool.log();
    if (format == ui::LogFormat::Csv)
        return write(path, eventsToCsv(log));
    QJsonArray array;
    for (const pool::LogEntry &entry : log)
        array.append(toJson(entry));
    QJsonObject object = toJson(m_engine->pool.snapshot());
    object.insert(QStringLiteral("events"), array);
    write(path, QJsonDocument(object).toJson());
}

void Application::exportConversation(ConversationId id, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    auto format = chat::ExportFormat::Markdown;
    if (suffix == QLatin1String("html") || suffix == QLatin1String("pdf"))
        format = chat::ExportFormat::Html;
    else if (suffix == QLatin1String("json"))
        format = chat::ExportFormat::Json;
    await(this, m_engine->chat.exportConversation(id, format), [this, path, suffix](const Result<QByteArray> &bytes) {
        if (!bytes)
            return m_window->showError(bytes.error());
        if (suffix != QLatin1String("pdf"))
            return write(path, *bytes);
        if (const auto written = writePdf(*bytes, path); !written)
            m_window->showError(written.error());
    });
}

void Application::keepLayout()
{
    connect(m_window.get(), &ui::MainWindow::closing, this, [this](const QByteArray &layout) {
        m_engine->store->write([layout](store::Database &database) {
            return store::StateTable(database).setValue(QString::fromLatin1(layoutName), layout);
        });
    });
    const auto read = m_engine->store->read([](store::Database &database) {
        return store::StateTable(database).value(QString::fromLatin1(layoutName));
    });
    await(this, read, [this](const Result<std::optional<QByteArray>> &layout) {
        if (layout && *layout)
            m_window->restoreLayout(**layout);
        m_window->show();
        QTimer::singleShot(std::chrono::seconds(1), &m_engine->network, &net::NetworkWatch::listenToSystem); // Not before the window stands.
    });
}

void Application::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_window->showError({ErrorCode::Storage, file.errorString(), {}});
}

} // namespace quire::app

#include "ui/chat/chatpage.h"

#include "core/base/await.h"
#include "core/settings/settingsstore.h"
#include "ui/chat/chatview.h"
#include "ui/chat/composer.h"
#include "ui/chat/emptystate.h"
#include "ui/chat/runninganswers.h"
#include "ui/dialogs.h"
#include "ui/errortext.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace quire::ui {

namespace {

constexpr int widestComposer = 848;
constexpr Milliseconds draftDelay(400);

QStringList offeredModels(const settings::Settings &settings)
{
    QStringList models{settings.chatModel};
    if (settings.chatService == u"gemini") {
        models << QStringLiteral("gemini-2.5-flash") << QStringLiteral("gemini-2.5-flash-lite")
               << QStringLiteral("gemini-2.5-pro");
    }
    models.removeDuplicates();
    return models;
}

} // namespace

struct ChatPage::Private {
    Private(ChatPage &page, chat::ChatService &service, settings::SettingsStore &settings, Clock &clock)
        : page(page)
        , service(service)
        , settings(settings)
        , clock(clock)
        , stack(new QStackedWidget(&page))
        , view(new ChatView(model, clock))
        , empty(new EmptyState)
        , composer(new Composer(&page))
    {
    }

    void build();
    void connectViews();
    void connectService();
    void showSettings(const settings::Settings &now);
    void ask(const QString &question);
    void show(ConversationId next);
    void load();
    void restoreDraft();
    void draftEdited();
    void saveDraft();
    void refresh();
    [[nodiscard]] bool concerns(const store::MessageRow &message) const { return message.conversation == conversation; }

    ChatPage &page;
    chat::ChatService &service;
    settings::SettingsStore &settings;
    Clock &clock;
    ChatModel model;
    QStackedWidget *stack;
    ChatView *view;
    EmptyState *empty;
    Composer *composer;
    RunningAnswers running;
    ConversationId conversation;
    store::Scope scope;
    std::optional<QString> asked; ///< Sent and not yet saved: it stays in the composer until it is.
    std::unique_ptr<Timer> draftTimer;
    quint64 opened = 0; ///< Counts the conversations shown; what was loaded for an earlier one is dropped.
};

void ChatPage::Private::build()
{
    page.setObjectName(QStringLiteral("chatPage"));
    page.setProperty("surface", QStringLiteral("surface"));
    page.setAttribute(Qt::WA_StyledBackground);
    stack->addWidget(empty);
    stack->addWidget(view);
    composer->setMaximumWidth(widestComposer);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(space::l, 0, space::l, space::l);
    bottom->addStretch(1);
    bottom->addWidget(composer, 100);
    bottom->addStretch(1);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(stack, 1);
    layout->addLayout(bottom);
    page.setFocusProxy(composer);
}

void ChatPage::Private::connectViews()
{
    connect(empty, &EmptyState::attachRequested, &page, &ChatPage::attachRequested);
    connect(empty, &EmptyState::samplesRequested, &page, &ChatPage::samplesRequested);
    connect(empty, &EmptyState::keysRequested, &page, &ChatPage::keysRequested);
    connect(view, &ChatView::sourceActivated, &page, &ChatPage::sourceActivated);
    connect(view, &ChatView::inspectorRequested, &page, &ChatPage::inspectorRequested);
    connect(view, &ChatView::keysRequested, &page, &ChatPage::keysRequested);
    connect(view, &ChatView::retryRequested, &page, [this] { service.retry(conversation); });
    connect(view, &ChatView::linkActivated, &page, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(composer, &Composer::attachRequested, &page, &ChatPage::attachRequested);
    connect(composer, &Composer::filesDropped, &page, &ChatPage::filesDropped);
    connect(composer, &Composer::sendRequested, &page, [this](const QString &text) { ask(text); });
    connect(composer, &Composer::stopRequested, &page, [this] { service.stop(conversation); });
    connect(composer, &Composer::textEdited, &page, [this] { draftEdited(); });
    connect(composer, &Composer::scopeCleared, &page, [this] { page.setScope({}, {}); });
    connect(composer, &Composer::webToggled, &page, [this](bool web) {
        settings::Settings changed = settings.settings();
        changed.webSearch = web;
        (void)settings.save(changed); // if it cannot be kept, it still holds for this window
    });
    connect(composer, &Composer::modelChosen, &page, [this](const QString &name) {
        settings::Settings changed = settings.settings();
        changed.searchOnly = name.isEmpty();
        if (!name.isEmpty())
            changed.chatModel = name;
        if (const auto saved = settings.save(changed); !saved)
            tell(&page, tr("The model was not changed"), errorText(saved.error()).both());
    });
    connect(&settings, &settings::SettingsStore::changed, &page,
            [this](const settings::Settings &now) { showSettings(now); });
    showSettings(settings.settings());
}

void ChatPage::Private::connectService()
{
    using chat::ChatService;
    connect(&service, &ChatService::questionSaved, &page, [this](const store::MessageRow &question) {
        const bool ours = asked && question.text == *asked;
        if (ours && !conversation.isValid()) {
            conversation = question.conversation;
            service.saveDraft({}, {});
            Q_EMIT page.conversationOpened(conversation);
        }
        if (!concerns(question))
            return;
        if (ours) {
            asked.reset();
            composer->clear();
            draftTimer.reset();
            service.saveDraft(conversation, {});
        }
        model.add(question);
        refresh();
    });
    connect(&service, &ChatService::askFailed, &page, [this](const chat::AskRequest &request, const Error &error) {
        if (request.conversation != conversation)
            return;
        asked.reset();
        refresh();
        tell(&page, tr("The question was not sent"), errorText(error).both());
    });
    connect(&service, &ChatService::answerStarted, &page, [this](const store::MessageRow &answer) {
        running.start(answer);
        if (concerns(answer))
            model.add(answer);
        refresh();
    });
    connect(&service, &ChatService::answerGrew, &page, [this](MessageId answer, const QString &piece) {
        running.grow(answer, piece);
        model.grow(answer, piece);
    });
    connect(&service, &ChatService::stageChanged, &page,
            [this](MessageId answer, chat::AskStage stage) { model.setStage(answer, stage); });
    connect(&service, &ChatService::answerWaits, &page, [this](MessageId answer, const Error &reason, Instant until) {
        model.setWait(answer, reason, until);
    });
    connect(&service, &ChatService::answerRead, &page, [this](MessageId answer, int done, int total) { model.setReading(answer, done, total); });
    connect(&service, &ChatService::answerFinished, &page, [this](const store::MessageRow &answer) {
        running.finish(answer.id);
        model.finish(answer);
        refresh();
    });
}

void ChatPage::Private::showSettings(const settings::Settings &now)
{
    composer->setModels(offeredModels(now), now.searchOnly ? QString() : now.chatModel);
    composer->setWeb(now.webSearch);
}

void ChatPage::Private::ask(const QString &question)
{
    if (asked || service.isAnswering(conversation))
        return;
    asked = question;
    chat::AskRequest request;
    request.conversation = conversation;
    request.question = question;
    request.scope = scope;
    request.web = composer->web();
    if (settings.settings().searchOnly)
        request.mode = chat::AnswerMode::Offline;
    refresh();
    service.ask(request);
}

void ChatPage::Private::show(ConversationId next)
{
    saveDraft();
    asked.reset();
    conversation = next;
    ++opened;
    model.reset({});
    composer->clear();
    load();
    restoreDraft();
    refresh();
    Q_EMIT page.conversationOpened(conversation);
}

void ChatPage::Private::load()
{
    if (!conversation.isValid())
        return;
    await(&page, service.messages(conversation), [this, turn = opened](const Result<QList<store::MessageRow>> &rows) {
        if (turn != opened)
            return;
        if (rows)
            model.reset(running.broughtUpToDate(*rows));
        else
            tell(&page, tr("The conversation could not be opened"), errorText(rows.error()).both());
        refresh();
    });
}

void ChatPage::Private::restoreDraft()
{
    await(&page, service.draft(conversation), [this, turn = opened](const Result<QString> &draft) {
        if (turn == opened && draft && composer->text().isEmpty()) // typed meanwhile: that is newer
            composer->setText(*draft);
    });
}

void ChatPage::Private::draftEdited()
{
    if (!draftTimer)
        draftTimer = clock.runAfter(draftDelay, [this] { saveDraft(); });
}

void ChatPage::Private::saveDraft()
{
    // Only what was typed: an empty composer may be one whose draft is still being read.
    if (std::exchange(draftTimer, nullptr))
        service.saveDraft(conversation, composer->text());
}

void ChatPage::Private::refresh()
{
    composer->setRunning(asked || service.isAnswering(conversation));
    stack->setCurrentWidget(model.rowCount() > 0 || conversation.isValid() ? static_cast<QWidget *>(view) : empty);
}

ChatPage::ChatPage(chat::ChatService &service, settings::SettingsStore &settings, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, service, settings, clock))
{
    d->build();
    d->connectViews();
    d->connectService();
    d->restoreDraft();
    d->refresh();
}

ChatPage::~ChatPage()
{
    d->saveDraft();
    delete d->view; // it looks at the model, which goes with the rest of this page
}

ConversationId ChatPage::conversation() const
{
    return d->conversation;
}

void ChatPage::openConversation(ConversationId conversation)
{
    if (conversation != d->conversation)
        d->show(conversation);
}

void ChatPage::newConversation()
{
    if (d->conversation.isValid())
        d->show({});
    focusComposer();
}

void ChatPage::setScope(const store::Scope &scope, const QString &label)
{
    d->scope = scope;
    d->composer->setScopeLabel(label);
}

void ChatPage::focusComposer()
{
    d->composer->focusInput();
}

} // namespace quire::ui

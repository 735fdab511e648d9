// failureText() and failureNextStep() of pooltext.h: a row of the taxonomy each.
#include "ui/pooltext.h"

#include <QCoreApplication>

namespace quire::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quire::ui::FailureText)
};

} // namespace

QString failureText(pool::FailureKind kind)
{
    using pool::FailureKind;
    switch (kind) {
    case FailureKind::KeyInvalid: return Words::tr("Key not accepted");
    case FailureKind::KeyExpired: return Words::tr("Key expired");
    case FailureKind::KeyType: return Words::tr("Kind of key no longer accepted");
    case FailureKind::KeyLeaked: return Words::tr("Blocked as leaked");
    case FailureKind::ProjectBanned: return Words::tr("Project suspended");
    case FailureKind::ApiOff: return Words::tr("API not enabled for its project");
    case FailureKind::KeyRestricted: return Words::tr("Key restricted");
    case FailureKind::ClientBug: return Words::tr("Key was not sent (a fault of Quire)");
    case FailureKind::DeniedUnknown: return Words::tr("Access refused");
    case FailureKind::Region: return Words::tr("Not available from this network");
    case FailureKind::RegionBilling: return Words::tr("Not offered here without billing");
    case FailureKind::TooLong: return Words::tr("Too long for the model");
    case FailureKind::BadRequest: return Words::tr("Request not understood");
    case FailureKind::ModelGone: return Words::tr("Model not found");
    case FailureKind::RateLimitPerMinute: return Words::tr("Limit per minute reached");
    case FailureKind::QuotaPerDay: return Words::tr("Daily limit used up");
    case FailureKind::QuotaMixed: return Words::tr("Limits per minute and day reached");
    case FailureKind::NotInTier: return Words::tr("Model not in this key's plan");
    case FailureKind::CapacityOrIp: return Words::tr("Service short of capacity");
    case FailureKind::NoCredit: return Words::tr("No credit left");
    case FailureKind::Overloaded: return Words::tr("Model overloaded");
    case FailureKind::ServerError: return Words::tr("Error at the service");
    case FailureKind::TooSlow: return Words::tr("Took too long");
    case FailureKind::Network: return Words::tr("Network down");
    case FailureKind::FirstByteTimeout: return Words::tr("No answer in time");
    case FailureKind::EmptyStream: return Words::tr("Empty answer");
    case FailureKind::BlockedContent: return Words::tr("Declined by the service");
    case FailureKind::OutputBudget: return Words::tr("Ran out of room to answer");
    case FailureKind::ModelFault: return Words::tr("Fault of the model");
    case FailureKind::MidStreamError: return Words::tr("Error in mid-answer");
    case FailureKind::CutStream: return Words::tr("Connection dropped");
    case FailureKind::Stalled: return Words::tr("Answer stalled");
    case FailureKind::Cancelled: return Words::tr("Stopped by you");
    case FailureKind::RateLimitPerSecond: return Words::tr("Limit per second reached");
    case FailureKind::QuotaPerMonth: return Words::tr("Monthly limit used up");
    case FailureKind::Unknown4xx: return Words::tr("Refused for an unknown reason");
    case FailureKind::Unknown5xx: return Words::tr("Unknown error at the service");
    }
    return {};
}

QString failureNextStep(pool::FailureKind kind)
{
    using pool::FailureKind;
    switch (kind) {
    case FailureKind::KeyInvalid: return Words::tr("Check or replace it in Settings.");
    case FailureKind::KeyExpired: return Words::tr("Renew it where you got it.");
    case FailureKind::KeyType: return Words::tr("Create a new key in Google AI Studio.");
    case FailureKind::KeyLeaked: return Words::tr("Delete it there and create a new one.");
    case FailureKind::ProjectBanned: return Words::tr("Use a key of another project.");
    case FailureKind::ApiOff: return Words::tr("Enable the Generative Language API for its project.");
    case FailureKind::KeyRestricted: return Words::tr("Lift its restriction, or use another key.");
    case FailureKind::Region: return Words::tr("Set a proxy, or use another service.");
    case FailureKind::RegionBilling: return Words::tr("Link a billing account to its project, or use a key of another project.");
    case FailureKind::ModelGone:
    case FailureKind::NotInTier: return Words::tr("Choose another model in Settings.");
    case FailureKind::QuotaPerDay:
    case FailureKind::QuotaMixed:
    case FailureKind::QuotaPerMonth: return Words::tr("Wait for the reset, or add a key of another project.");
    case FailureKind::NoCredit: return Words::tr("Add credit, or use another key.");
    case FailureKind::Network: return Words::tr("Check the network connection.");
    case FailureKind::TooLong: return Words::tr("Start a new conversation.");
    case FailureKind::ClientBug:
    case FailureKind::DeniedUnknown:
    case FailureKind::BadRequest:
    case FailureKind::RateLimitPerMinute:
    case FailureKind::CapacityOrIp:
    case FailureKind::Overloaded:
    case FailureKind::ServerError:
    case FailureKind::TooSlow:
    case FailureKind::FirstByteTimeout:
    case FailureKind::EmptyStream:
    case FailureKind::BlockedContent:
    case FailureKind::OutputBudget:
    case FailureKind::ModelFault:
    case FailureKind::MidStreamError:
    case FailureKind::CutStream:
    case FailureKind::Stalled:
    case FailureKind::Cancelled:
    case FailureKind::RateLimitPerSecond:
    case FailureKind::Unknown4xx:
    case FailureKind::Unknown5xx: break;
    }
    return {};
}

} // namespace quire::ui

// The two layers of the sandbox that the kernel enforces call by call. Used by sandbox.cpp alone, on Linux alone.
#pragma once

#include <QByteArray>

namespace quire::parsers {

struct LandlockLayers {
    bool files = false;   ///< Nothing on disk can be opened but system fonts, character tables and libraries, to read.
    bool network = false; ///< No TCP (Linux 6.7 and later).
};

/// `also`: one more file or folder that stays readable, or empty. Sets no_new_privs, which it needs and which stays.
[[nodiscard]] LandlockLayers enterLandlock(const QByteArray &also);

/// Only the system calls that reading needs. Starting a program, a second process or a connection ends the worker at
/// once (SIGSYS); everything else that is not listed answers "not implemented". False where libseccomp is absent.
[[nodiscard]] bool enterSeccomp();

} // namespace quire::parsers

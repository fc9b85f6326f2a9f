// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Account.h"
#include "app/practice/HttpServer.h"
#include "app/practice/Options.h"
#include "app/practice/PracticeService.h"
#include "app/practice/SecureframeService.h"
#include "app/practice/ThreatSwitchService.h"
#include "app/practice/Users.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace muster::practice {

/// One process per directory: two would write over each other's state.
static Result<void> claimDirectory(const std::string& directory)
{
    if (::mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(ErrorKind::CannotWrite,
                    "the directory " + directory + " cannot be made: " + std::strerror(errno));
    const int lock = ::open((directory + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        return fail(ErrorKind::CannotWrite,
                    "the directory " + directory + " cannot be used: " + std::strerror(errno));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorKind::Busy, "another muster-practice uses the directory " + directory,
                    "End it or name another directory with --dir.");
    return {}; // the lock lives as long as the process
}

static Result<void> serveUntil(const sigset_t& signals, const Options& options)
{
    if (auto claimed = claimDirectory(options.directory); !claimed)
        return claimed;
    const CertificateFiles files(options.directory);
    if (auto made = prepareCertificates(files, options.certificate); !made)
        return made;
    const auto account = Account::loadOrMake(options.directory);
    if (!account)
        return fail(account.error());
    PracticeState state(options.directory + "/state.json");
    if (auto loaded = state.load(); !loaded)
        return loaded;
    RequestLog log(options.directory, Redaction(account->secrets()));
    if (auto opened = log.open(); !opened)
        return opened;
    auto tls = TlsContext::open(files.server, files.serverKey);
    if (!tls)
        return fail(tls.error());
    FaultPlan faults;
    for (const auto& fault : options.faults)
        faults.add(fault);
    PracticeService service(log, faults, state, options.settings);
    service.add(std::make_unique<ThreatSwitchService>(*account, files, state));
    service.add(std::make_unique<SecureframeService>(*account, state));
    HttpServer server(*tls, [&](HttpConnection& connection, const HttpHead& head) {
        return service.serve(connection, head);
    });
    const auto port = server.start(options.port);
    if (!port)
        return fail(port.error());
    if (auto written = account->write(options.directory, *port); !written)
        return written;
    std::printf("listening on https://127.0.0.1:%d\n", *port);
    std::fflush(stdout);
    waitForEnd(signals, options.users);
    service.stop();
    server.stop();
    return state.save();
}

static int run(int argc, char** argv, const sigset_t& signals)
{
    const auto options = Options::parse(argc, argv);
    if (options && options->help) {
        std::fputs(Options::helpText(), stdout);
        return 0;
    }
    if (options && options->version) {
        std::puts("muster-practice " MUSTER_VERSION);
        return 0;
    }
    const auto served = options ? serveUntil(signals, *options) : fail(options.error());
    if (served)
        return 0;
    const auto& error = served.error();
    std::fprintf(stderr, "muster-practice: %s\n%s%s", error.what.c_str(), error.hint.c_str(),
                 error.hint.empty() ? "" : "\n");
    return error.kind == ErrorKind::Usage ? 64 : 73;
}

} // namespace muster::practice

int main(int argc, char** argv)
{
    // Blocked before any thread starts, so that only sigwait sees them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    ::umask(077);
    return muster::practice::run(argc, argv, signals);
}

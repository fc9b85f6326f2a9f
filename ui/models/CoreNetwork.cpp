// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CoreSentences_p.h"

#include <QCoreApplication>

#include <array>

namespace muster::sentences {

static constexpr std::array networkList{
    static_cast<const char*>(QT_TRANSLATE_NOOP("Core", "complete")),
    QT_TRANSLATE_NOOP("Core", "from the secret file"),
    QT_TRANSLATE_NOOP("Core", "the secret file"),
    QT_TRANSLATE_NOOP("Core", "payloads are not sealed before TLS (encryption none)"),
    QT_TRANSLATE_NOOP("Core", "left to the proxy: %1"),
    QT_TRANSLATE_NOOP("Core", "no TLS: the service is on this computer"),
    QT_TRANSLATE_NOOP("Core", "certificate of %1 verified"),
    QT_TRANSLATE_NOOP("Core", "none, direct"),
    QT_TRANSLATE_NOOP("Core", "the service does not tell its time"),
    QT_TRANSLATE_NOOP("Core", "within %1 seconds of the service's"),
    QT_TRANSLATE_NOOP("Core", "this computer's clock is %1 seconds behind the service's"),
    QT_TRANSLATE_NOOP("Core", "this computer's clock is %1 seconds ahead of the service's"),
    QT_TRANSLATE_NOOP(
        "Core", "Set the date and time of this computer: certificates and tokens depend on them."),
    QT_TRANSLATE_NOOP("Core",
                      "the right to import can only be seen by importing: the first push shows it"),
    QT_TRANSLATE_NOOP("Core", "may ask for imports"),
    QT_TRANSLATE_NOOP("Core", "the token was given, but this user may not see imports (%1)"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Ask the service's administrator to give the integration user the right to import."),
    QT_TRANSLATE_NOOP("Core", "the key pair is not good yet"),
    QT_TRANSLATE_NOOP("Core", "the key pair is good"),
    QT_TRANSLATE_NOOP("Core", "may list connections"),
    QT_TRANSLATE_NOOP("Core", "this key may not list connections"),
    QT_TRANSLATE_NOOP("Core", "the right to push is shown by the first push"),
    QT_TRANSLATE_NOOP("Core", "a token was given"),
    QT_TRANSLATE_NOOP("Core", "there is no token to ask with"),
    QT_TRANSLATE_NOOP("Core", "the service has no address"),
    QT_TRANSLATE_NOOP("Core", "there is no secret"),
    QT_TRANSLATE_NOOP("Core", "the service was not reached"),
    QT_TRANSLATE_NOOP("Core", "the token call"),
    QT_TRANSLATE_NOOP("Core", "the name %1 was not found"),
    QT_TRANSLATE_NOOP("Core", "no connection to %1 within the connect time limit"),
    QT_TRANSLATE_NOOP("Core", "no connection to %1 could be set up"),
    QT_TRANSLATE_NOOP("Core", "no connection to %1 could be set up (%2)"),
    QT_TRANSLATE_NOOP(
        "Core", "no secure connection to %1 could be set up: it does not speak TLS on that port"),
    QT_TRANSLATE_NOOP(
        "Core", "no secure connection to %1 could be set up: it offers nothing newer than TLS 1.1"),
    QT_TRANSLATE_NOOP("Core", "no secure connection to %1 could be set up (%2)"),
    QT_TRANSLATE_NOOP("Core", "the certificate of %1 has expired"),
    QT_TRANSLATE_NOOP("Core", "the certificate of %1 is not valid yet"),
    QT_TRANSLATE_NOOP("Core", "the certificate of %1 belongs to another host name"),
    QT_TRANSLATE_NOOP("Core", "the certificate of %1 is not signed by an authority trusted here"),
    QT_TRANSLATE_NOOP("Core", "the certificate of %1 was refused: %2"),
    QT_TRANSLATE_NOOP("Core",
                      "check this computer's date and time; if they are right, the service "
                      "must renew its certificate"),
    QT_TRANSLATE_NOOP("Core", "check the network, the address and the proxy settings"),
    QT_TRANSLATE_NOOP("Core", "check the address; do not go on if you did not expect this"),
    QT_TRANSLATE_NOOP(
        "Core", "if the service uses an authority of its own, name its certificate in ca_file"),
    QT_TRANSLATE_NOOP("Core", "tell the service's operator"),
    QT_TRANSLATE_NOOP("Core", "check the port in the address"),
    QT_TRANSLATE_NOOP("Core", "the service must allow TLS 1.2 or 1.3"),
    QT_TRANSLATE_NOOP(
        "Core", "check the address, the port and whether something on the way intercepts TLS"),
    QT_TRANSLATE_NOOP("Core", "the exchange with %1 took too long"),
    QT_TRANSLATE_NOOP("Core", "the request to %1 was stopped"),
    QT_TRANSLATE_NOOP("Core", "the exchange with %1 passed its total time limit"),
    QT_TRANSLATE_NOOP("Core", "a slow service may need a longer idle_timeout"),
    QT_TRANSLATE_NOOP("Core", "the answer of %1 is larger than the limit and was dropped"),
    QT_TRANSLATE_NOOP("Core", "check that the address is the service's API"),
    QT_TRANSLATE_NOOP("Core", "the answer of %1 was cut short"),
    QT_TRANSLATE_NOOP("Core", "check the address and the port"),
    QT_TRANSLATE_NOOP("Core", "the connection to %1 broke before it answered"),
    QT_TRANSLATE_NOOP("Core", "the proxy refused or failed the connection"),
    QT_TRANSLATE_NOOP("Core", "the proxy refused or failed the connection with status %1"),
    QT_TRANSLATE_NOOP("Core", "the proxy asks for a name and password: ask who runs it"),
    QT_TRANSLATE_NOOP("Core", "check the connection's proxy, or set it to none"),
    QT_TRANSLATE_NOOP("Core", "the key of %1 is not the pinned one"),
    QT_TRANSLATE_NOOP("Core",
                      "ask the service whether it changed its key before you change the pin"),
    QT_TRANSLATE_NOOP("Core", "the client certificate cannot be used"),
    QT_TRANSLATE_NOOP("Core",
                      "client_certificate must be a PEM file with certificate and unencrypted key"),
    QT_TRANSLATE_NOOP("Core", "the CA file holds no usable certificate"),
    QT_TRANSLATE_NOOP("Core", "ca_file must be a PEM file"),
    QT_TRANSLATE_NOOP("Core", "no data was sent"),
    QT_TRANSLATE_NOOP("Core", "the request was sent, its effect is not known"),
    QT_TRANSLATE_NOOP("Core", "no byte of the body was sent"),
    QT_TRANSLATE_NOOP("Core", "the service may have taken it"),
    QT_TRANSLATE_NOOP("Core",
                      "Check the client id or API key and store the secret again with 'muster "
                      "secret set'. Nothing of this request was taken."),
    QT_TRANSLATE_NOOP("Core",
                      "Ask the owner of the key for the right to import here. Nothing of this "
                      "request was taken."),
    QT_TRANSLATE_NOOP("Core",
                      "Check base_url, the path and the connection id (and the region). "
                      "Nothing of this request was taken."),
    QT_TRANSLATE_NOOP("Core", "The service refused the whole request; nothing of it was taken."),
    QT_TRANSLATE_NOOP("Core",
                      "Set base_url to the final address, or look for a captive portal or proxy."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Nothing of this request was taken. Push again later, or lower requests_per_minute."),
    QT_TRANSLATE_NOOP("Core", "Push again later."),
    QT_TRANSLATE_NOOP("Core",
                      "Look at the service whether it arrived, then settle it with 'muster "
                      "history resolve'."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Look at the import in ThreatSwitch, then settle it with 'muster history resolve'."),
    QT_TRANSLATE_NOOP("Core", "Only a token was asked for; no people data was sent."),
    QT_TRANSLATE_NOOP("Core", "the token call was answered, but there is no token at %1"),
    QT_TRANSLATE_NOOP("Core",
                      "Set token_pointer to where this service puts it. No people data was sent."),
    QT_TRANSLATE_NOOP("Core", "encryption is on but recipient_certificate is missing"),
    QT_TRANSLATE_NOOP("Core",
                      "Set recipient_certificate to the PEM file of the service's certificate."),
    QT_TRANSLATE_NOOP("Core", "api_key holds a blank"),
    QT_TRANSLATE_NOOP("Core",
                      "Give only the key here; the secret is stored with 'muster secret set'."),
    QT_TRANSLATE_NOOP("Core",
                      "another push is running on the connection '%1', started by a command as %2, "
                      "process %3, since %4"),
    QT_TRANSLATE_NOOP("Core",
                      "another push is running on the connection '%1', started by the window as "
                      "%2, process %3, since %4"),
    QT_TRANSLATE_NOOP("Core",
                      "another push is running on the connection '%1', started by the schedule as "
                      "%2, process %3, since %4"),
    QT_TRANSLATE_NOOP("Core",
                      "another push is running on the connection '%1', started by the tray as %2, "
                      "process %3, since %4"),
    QT_TRANSLATE_NOOP("Core",
                      "Nothing was sent by this one. Wait for the other to end, then push again."),
    QT_TRANSLATE_NOOP("Core", "it may or may not have taken the data"),
    QT_TRANSLATE_NOOP("Core", "Muster never follows one with your data"),
    QT_TRANSLATE_NOOP("Core", "%1 of %2 bytes of the body were sent"),
    QT_TRANSLATE_NOOP("Core", "%1 refused the connection"),
    QT_TRANSLATE_NOOP("Core", "%1 went silent: no byte moved within the idle time limit"),
    QT_TRANSLATE_NOOP("Core", "%1 answered before it had the whole body"),
    QT_TRANSLATE_NOOP("Core", "%1 answered something that is not HTTP"),
    QT_TRANSLATE_NOOP("Core", "%1 answered with a redirect (%2)"),
    QT_TRANSLATE_NOOP("Core", "%1 refused the credentials (401)"),
    QT_TRANSLATE_NOOP("Core", "%1 refused the credentials (401): %2"),
    QT_TRANSLATE_NOOP("Core", "%1 knows these credentials but they lack the right (403)"),
    QT_TRANSLATE_NOOP("Core", "%1 knows these credentials but they lack the right (403): %2"),
    QT_TRANSLATE_NOOP("Core", "%1 knows no such address (404)"),
    QT_TRANSLATE_NOOP("Core", "%1 knows no such address (404): %2"),
    QT_TRANSLATE_NOOP("Core", "%1 asked to slow down (%2)"),
    QT_TRANSLATE_NOOP("Core", "%1 failed while handling the request (%2)"),
    QT_TRANSLATE_NOOP("Core", "%1 failed while handling the request (%2): %3"),
    QT_TRANSLATE_NOOP("Core", "%1 answered %2")};

std::span<const char* const> network()
{
    return networkList;
}

} // namespace muster::sentences

// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/Catalogue.h"

#include <QString>

#include <span>
#include <string>

namespace muster {

/// What a service calls a field, in the user's language; an own field's name as it was given. The
/// key, which the service is sent, never changes. GUI thread, as all of these.
QString fieldLabel(const Field& field);
/// What there is to know about it; may be empty.
QString fieldNotes(const Field& field);
/// What the rows are: "Personnel".
QString catalogueLabel(const Catalogue& catalogue);
/// The same by the object's key ("personnel"); the key where no service has such an object.
QString objectLabel(const std::string& object);
/// A word of a catalogue whose owner is not at hand: "Personnel".
QString catalogueText(const std::string& english);

/// The words of every catalogue in the program, for translators and tests.
std::span<const char* const> catalogueWords();

} // namespace muster

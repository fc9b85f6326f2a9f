// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/RecordStream.h"

#include <functional>

namespace muster {

/// Told the share of the work that is done (0..1, never falling; 0 while it is not known); returns
/// false to stop. Called on the working thread.
using ShareProgress = std::function<bool(double)>;

/// Lets a person stop walks over a file, wherever they are, and joins their progress into one
/// share. The input it watches fails with Cancelled once the progress said stop. Outlives the
/// input. One thread.
class WalkWatch {
public:
    explicit WalkWatch(const ShareProgress& progress) : m_progress(progress) { }

    /// The same input, stoppable.
    Input watched(Input input);
    /// Progress of walks that take the work from one share to another; a walk that begins again
    /// does not fall back.
    RecordStream::Progress part(double from, double to);
    /// Tells a share; false once the progress said stop.
    bool goOn(double share);

    bool isStopped() const { return m_stopped; }

private:
    const ShareProgress& m_progress;
    double m_share = 0;
    bool m_stopped = false;
};

/// The Error of a walk that a person stopped.
Error stoppedByPerson();

} // namespace muster

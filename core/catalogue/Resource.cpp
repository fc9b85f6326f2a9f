// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/Resource.h"

#include "core/base/Json.h"

#include <QFile>

/// Resources of a static library are registered only when somebody asks for them; the macro works
/// outside of namespaces only.
static void registerResources()
{
    Q_INIT_RESOURCE(muster_data);
}

namespace muster {

Result<QJsonObject> loadResource(const std::string& path)
{
    [[maybe_unused]] static const bool registered = (registerResources(), true);
    QFile file(QStringLiteral(":/muster/") + QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Bug, "the built-in file " + path + " is missing",
                    "Install the program again.");
    const QByteArray bytes = file.readAll();
    auto object = json::parseObject({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!object)
        return fail(ErrorKind::Bug, "the built-in file " + path + ": " + object.error().what,
                    "Install the program again.");
    return object;
}

} // namespace muster

// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CatalogueWords.h"

#include "core/feed/Services.h"

#include <QCoreApplication>

#include <map>

namespace muster {

QString catalogueText(const std::string& english)
{
    return english.empty() ? QString() : QCoreApplication::translate("Catalogue", english.c_str());
}

QString fieldLabel(const Field& field)
{
    return field.custom ? QString::fromStdString(field.label) : catalogueText(field.label);
}

QString fieldNotes(const Field& field)
{
    return field.custom ? QString::fromStdString(field.notes) : catalogueText(field.notes);
}

QString catalogueLabel(const Catalogue& catalogue)
{
    return catalogueText(catalogue.label);
}

static std::map<std::string, std::string> readLabels()
{
    std::map<std::string, std::string> labels;
    for (const ServiceFacts& service : serviceFacts()) {
        for (const std::string& object : catalogueObjects(service.id)) {
            if (const auto catalogue = loadCatalogue(service.id, object))
                labels.emplace(object, catalogue->label);
        }
    }
    return labels;
}

QString objectLabel(const std::string& object)
{
    static const std::map<std::string, std::string> labels = readLabels();
    const auto found = labels.find(object);
    return found == labels.end() ? QString::fromStdString(object) : catalogueText(found->second);
}

} // namespace muster

// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
// Written by packaging/catalogue-words from resources/catalogues; a lint compares the two.
#include "ui/models/CatalogueWords.h"

#include <QCoreApplication>

#include <array>

namespace muster {

// clang-format off
static constexpr std::array catalogueList{
    static_cast<const char*>(QT_TRANSLATE_NOOP("Catalogue", "Personnel accounts")),
    QT_TRANSLATE_NOOP("Catalogue", "Accounts of people at a vendor, tied to a person by e-mail; they do not create "
        "people. The ID is chosen once and cannot be changed later."),
    QT_TRANSLATE_NOOP("Catalogue", "ID"),
    QT_TRANSLATE_NOOP("Catalogue", "Email"),
    QT_TRANSLATE_NOOP("Catalogue", "Secondary email"),
    QT_TRANSLATE_NOOP("Catalogue", "Username"),
    QT_TRANSLATE_NOOP("Catalogue", "First name"),
    QT_TRANSLATE_NOOP("Catalogue", "Preferred first name"),
    QT_TRANSLATE_NOOP("Catalogue", "Last name"),
    QT_TRANSLATE_NOOP("Catalogue", "Admin"),
    QT_TRANSLATE_NOOP("Catalogue", "Active"),
    QT_TRANSLATE_NOOP("Catalogue", "false retires the account; nothing can be deleted."),
    QT_TRANSLATE_NOOP("Catalogue", "Roles"),
    QT_TRANSLATE_NOOP("Catalogue", "One text, several roles separated by commas."),
    QT_TRANSLATE_NOOP("Catalogue", "Two-factor enabled"),
    QT_TRANSLATE_NOOP("Catalogue", "Training records"),
    QT_TRANSLATE_NOOP("Catalogue", "Nothing can be read back to confirm training records."),
    QT_TRANSLATE_NOOP("Catalogue", "User email"),
    QT_TRANSLATE_NOOP("Catalogue", "Training"),
    QT_TRANSLATE_NOOP("Catalogue", "Completed at"),
    QT_TRANSLATE_NOOP("Catalogue", "Set once the training is completed. Older documents call it required."),
    QT_TRANSLATE_NOOP("Catalogue", "Cloud resources"),
    QT_TRANSLATE_NOOP("Catalogue", "The list of types moves; a type that is not known here is sent with a warning."),
    QT_TRANSLATE_NOOP("Catalogue", "Cloud resource type"),
    QT_TRANSLATE_NOOP("Catalogue", "Description"),
    QT_TRANSLATE_NOOP("Catalogue", "Account"),
    QT_TRANSLATE_NOOP("Catalogue", "Region"),
    QT_TRANSLATE_NOOP("Catalogue", "Shown as Location."),
    QT_TRANSLATE_NOOP("Catalogue", "Devices"),
    QT_TRANSLATE_NOOP("Catalogue", "No field is marked as required, but one must name the device: the serial number "
        "or the UUID."),
    QT_TRANSLATE_NOOP("Catalogue", "Device name"),
    QT_TRANSLATE_NOOP("Catalogue", "Model"),
    QT_TRANSLATE_NOOP("Catalogue", "Make"),
    QT_TRANSLATE_NOOP("Catalogue", "Serial number"),
    QT_TRANSLATE_NOOP("Catalogue", "Device UUID"),
    QT_TRANSLATE_NOOP("Catalogue", "Operating system"),
    QT_TRANSLATE_NOOP("Catalogue", "CPU"),
    QT_TRANSLATE_NOOP("Catalogue", "Memory"),
    QT_TRANSLATE_NOOP("Catalogue", "MAC address"),
    QT_TRANSLATE_NOOP("Catalogue", "Remote IP"),
    QT_TRANSLATE_NOOP("Catalogue", "Antivirus software"),
    QT_TRANSLATE_NOOP("Catalogue", "Enroll date"),
    QT_TRANSLATE_NOOP("Catalogue", "Last check-in"),
    QT_TRANSLATE_NOOP("Catalogue", "Hard drive encrypted"),
    QT_TRANSLATE_NOOP("Catalogue", "Native antivirus enabled"),
    QT_TRANSLATE_NOOP("Catalogue", "Password enforcement enabled"),
    QT_TRANSLATE_NOOP("Catalogue", "Local firewall enabled"),
    QT_TRANSLATE_NOOP("Catalogue", "Session timeout enabled"),
    QT_TRANSLATE_NOOP("Catalogue", "FileVault enabled"),
    QT_TRANSLATE_NOOP("Catalogue", "Free schema"),
    QT_TRANSLATE_NOOP("Catalogue", "The file's own columns become the fields; dots in a name make nested objects."),
    QT_TRANSLATE_NOOP("Catalogue", "Personnel"),
    QT_TRANSLATE_NOOP("Catalogue", "The published list of fields is not complete; add the fields your account has. "
        "Role cannot be imported: every imported person becomes an Employee."),
    QT_TRANSLATE_NOOP("Catalogue", "First Name"),
    QT_TRANSLATE_NOOP("Catalogue", "Last Name"),
    QT_TRANSLATE_NOOP("Catalogue", "Sign-in name and address for notices; must be the person's valid employee "
        "address."),
    QT_TRANSLATE_NOOP("Catalogue", "Middle Name"),
    QT_TRANSLATE_NOOP("Catalogue", "Social Security Number"),
    QT_TRANSLATE_NOOP("Catalogue", "Optional today; older articles require it and treat it as the unique "
        "identifier. Match key of the DISS import. Handle as text so that leading zeros "
        "survive."),
    QT_TRANSLATE_NOOP("Catalogue", "Employee ID #"),
    QT_TRANSLATE_NOOP("Catalogue", "Called employer id in the old template."),
    QT_TRANSLATE_NOOP("Catalogue", "Agency ID Number"),
    QT_TRANSLATE_NOOP("Catalogue", "Job Title"),
    QT_TRANSLATE_NOOP("Catalogue", "Hired At"),
    QT_TRANSLATE_NOOP("Catalogue", "Literal time and zone abbreviation at the end."),
    QT_TRANSLATE_NOOP("Catalogue", "Terminated At"),
    QT_TRANSLATE_NOOP("Catalogue", "Same form as hired_at assumed. Whether it deactivates the person is not "
        "documented."),
    QT_TRANSLATE_NOOP("Catalogue", "Facility ID"),
    QT_TRANSLATE_NOOP("Catalogue", "Found under Administration > Facilities (in the page URL) or in the Facilities "
        "export. Decides which Security Officers get notices."),
    QT_TRANSLATE_NOOP("Catalogue", "CAGE Code"),
    QT_TRANSLATE_NOOP("Catalogue", "Required by the old template; absent from newer lists, which use Facility ID."),
    QT_TRANSLATE_NOOP("Catalogue", "Place of Birth"),
    QT_TRANSLATE_NOOP("Catalogue", "Date of Birth"),
    QT_TRANSLATE_NOOP("Catalogue", "Order of month and day is assumed from a US example; differs from the hired_at "
        "form."),
    QT_TRANSLATE_NOOP("Catalogue", "Department"),
    QT_TRANSLATE_NOOP("Catalogue", "Named as frequently changing data; no field name published. Keep disabled until "
        "confirmed."),
    QT_TRANSLATE_NOOP("Catalogue", "Accesses"),
    QT_TRANSLATE_NOOP("Catalogue", "People must exist already. Only labels are published; the keys are ours."),
    QT_TRANSLATE_NOOP("Catalogue", "User ID"),
    QT_TRANSLATE_NOOP("Catalogue", "One of: SSN, e-mail address, or the record ID shown in the People CSV export."),
    QT_TRANSLATE_NOOP("Catalogue", "Access Code"),
    QT_TRANSLATE_NOOP("Catalogue", "Access Status ID"),
    QT_TRANSLATE_NOOP("Catalogue", "Contract ID"),
    QT_TRANSLATE_NOOP("Catalogue", "Brief Date"),
    QT_TRANSLATE_NOOP("Catalogue", "Debrief Date"),
    QT_TRANSLATE_NOOP("Catalogue", "Eligibilities"),
    QT_TRANSLATE_NOOP("Catalogue", "People must exist already. Only labels are published, and the list of optional "
        "properties is not complete."),
    QT_TRANSLATE_NOOP("Catalogue", "Eligibility Code"),
    QT_TRANSLATE_NOOP("Catalogue", "Investigation Code")};

// clang-format on

std::span<const char* const> catalogueWords()
{
    return catalogueList;
}

} // namespace muster

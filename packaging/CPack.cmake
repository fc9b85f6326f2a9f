# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
# The pair of Debian packages; packaging/package makes them. Depends come from the libraries that are
# linked; what is loaded while running no linker names.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME muster)
set(CPACK_PACKAGE_VENDOR "The Muster authors")
file(STRINGS ${CMAKE_SOURCE_DIR}/packaging/linux/changelog signature REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX REPLACE "^ -- (.*>).*" "\\1" CPACK_PACKAGE_CONTACT "${signature}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL muster desktop)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_MUSTER_PACKAGE_NAME muster)
set(CPACK_DEBIAN_MUSTER_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_MUSTER_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, libsecret-1-0, tzdata")
set(CPACK_DEBIAN_MUSTER_PACKAGE_SUGGESTS "muster-desktop, gnome-keyring | kwalletmanager")
set(CPACK_COMPONENT_MUSTER_DESCRIPTION
"bring HR exports into compliance services (command)
Muster takes the export that an HR or security administrator already has
and gets it, checked and accounted for row by row, into ThreatSwitch
(Sign In Compliance) or Secureframe.
.
This package holds the command, which also runs unattended from a systemd
timer or cron on a computer without a display, and a practice service that
behaves like both services, to try everything without an account.")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME muster-desktop)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "hicolor-icon-theme, default-dbus-session-bus | dbus-session-bus")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")
set(CPACK_COMPONENT_DESKTOP_DEPENDS muster)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION
"bring HR exports into compliance services (window)
Muster takes the export that an HR or security administrator already has
and gets it, checked and accounted for row by row, into ThreatSwitch
(Sign In Compliance) or Secureframe.
.
This package holds the window: drop an export, map its columns, see every
problem beside its row and exactly what would be sent, send it, and keep
the record of what became of every row.")

include(CPack)

# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
# What is installed where: the component muster without a window, the component desktop with one.
include(GNUInstallDirs)
find_program(GZIP gzip REQUIRED)

set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)
file(STRINGS ${linux}/changelog MUSTER_DATE REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX REPLACE ".*, ([0-9]+ [A-Z][a-z]+ [0-9]+) .*" "\\1" MUSTER_DATE "${MUSTER_DATE}")
execute_process(COMMAND date -u -d ${MUSTER_DATE} +%Y-%m-%d OUTPUT_VARIABLE MUSTER_DATE
                OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(program ${CMAKE_INSTALL_FULL_BINDIR}/muster) # in the units

# install_compressed(FILE FOLDER COMPONENT [NAME]): as Debian wants man pages and changelogs.
function(install_compressed file folder component)
  cmake_path(GET file FILENAME name)
  if(ARGN)
    set(name ${ARGN})
  endif()
  set(compressed ${CMAKE_BINARY_DIR}/compressed/${component}/${name}.gz)
  cmake_path(GET compressed PARENT_PATH target_folder)
  file(MAKE_DIRECTORY ${target_folder})
  add_custom_command(OUTPUT ${compressed} DEPENDS ${file} VERBATIM
                     COMMAND sh -c "exec \"$1\" -9nc <\"$2\" >\"$3\"" gzip ${GZIP} ${file} ${compressed})
  set_property(GLOBAL APPEND PROPERTY MUSTER_MADE ${compressed})
  install(FILES ${compressed} DESTINATION ${folder} COMPONENT ${component})
endfunction()

# filled(TEMPLATE RESULT): its version, and its tables by the program itself.
function(filled template result)
  configure_file(${template} ${result}.in @ONLY)
  add_custom_command(OUTPUT ${result} DEPENDS ${result}.in muster VERBATIM
                     COMMAND sh -c "exec \"$1\" help --fill \"$2\" >\"$3\"" muster $<TARGET_FILE:muster>
                             ${result}.in ${result})
  set_property(GLOBAL APPEND PROPERTY MUSTER_MADE ${result})
endfunction()

install(TARGETS muster muster-practice RUNTIME COMPONENT muster)
foreach(page IN ITEMS muster.1 muster-practice.1 muster-feed.5 muster-connection.5 muster-schedule.5 muster-desktop.1)
  cmake_path(GET page EXTENSION section)
  string(SUBSTRING ${section} 1 1 section)
  filled(${CMAKE_CURRENT_LIST_DIR}/man/${page}.in ${CMAKE_BINARY_DIR}/man/${page})
  set(component muster)
  if(page STREQUAL "muster-desktop.1")
    set(component desktop)
  endif()
  install_compressed(${CMAKE_BINARY_DIR}/man/${page} ${CMAKE_INSTALL_MANDIR}/man${section} ${component})
endforeach()

set(completions ${CMAKE_BINARY_DIR}/completions)
foreach(shell IN ITEMS bash zsh fish)
  filled(${CMAKE_CURRENT_LIST_DIR}/completions/muster.${shell} ${completions}/muster.${shell})
endforeach()
install(FILES ${completions}/muster.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME muster COMPONENT muster)
install(FILES ${completions}/muster.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
        RENAME _muster COMPONENT muster)
install(FILES ${completions}/muster.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
        COMPONENT muster)

foreach(unit IN ITEMS muster-schedule.service muster-schedule.timer)
  configure_file(${CMAKE_SOURCE_DIR}/resources/units/${unit}.in ${CMAKE_BINARY_DIR}/units/${unit} @ONLY)
  install(FILES ${CMAKE_BINARY_DIR}/units/${unit} DESTINATION lib/systemd/user COMPONENT muster)
endforeach()

# Debian's package documentation; the licence of the fonts goes into its copyright file.
file(READ ${linux}/copyright copyright)
file(READ ${CMAKE_SOURCE_DIR}/resources/fonts/OFL.txt font_licence)
string(STRIP "${font_licence}" font_licence)
string(REPLACE "\n" "\n " font_licence "${font_licence}")
string(REPLACE "\n \n" "\n .\n" font_licence "${font_licence}")
string(APPEND copyright "License: OFL-1.1\n ${font_licence}\n")
file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/copyright CONTENT "${copyright}")
foreach(component IN ITEMS muster desktop)
  string(REPLACE "desktop" "muster-desktop" package ${component})
  install(FILES ${CMAKE_BINARY_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
  install_compressed(${linux}/changelog ${CMAKE_INSTALL_DATADIR}/doc/${package} ${component})
  install_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${CMAKE_INSTALL_DATADIR}/doc/${package} ${component} NEWS)
endforeach()
install(FILES ${linux}/README.Debian DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/muster COMPONENT muster)
file(GLOB samples CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/samples/*.csv)
install(FILES ${samples} ${CMAKE_SOURCE_DIR}/resources/samples/README.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/muster/examples COMPONENT muster)

set(id io.github.muster.Muster)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(TARGETS muster-desktop RUNTIME COMPONENT desktop)
install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
foreach(file IN ITEMS ${id}.metainfo.xml ${id}.service)
  configure_file(${linux}/${file}.in ${CMAKE_BINARY_DIR}/linux/${file} @ONLY)
endforeach()
install(FILES ${CMAKE_BINARY_DIR}/linux/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
install(FILES ${CMAKE_BINARY_DIR}/linux/${id}.service DESTINATION ${CMAKE_INSTALL_DATADIR}/dbus-1/services
        COMPONENT desktop)

set(icon ${CMAKE_SOURCE_DIR}/resources/icons/muster.svg)
install(FILES ${icon} DESTINATION ${icons}/scalable/apps RENAME ${id}.svg COMPONENT desktop)
install(FILES ${linux}/${id}-symbolic.svg DESTINATION ${icons}/symbolic/apps COMPONENT desktop)
add_executable(muster-icon-pictures ${linux}/IconPictures.cpp)
target_link_libraries(muster-icon-pictures PRIVATE Qt6::Svg)
foreach(size IN ITEMS 48 128 256)
  set(picture ${CMAKE_BINARY_DIR}/linux/${size}.png)
  add_custom_command(OUTPUT ${picture} DEPENDS ${icon} muster-icon-pictures VERBATIM
                     COMMAND muster-icon-pictures ${icon} ${size} ${picture})
  set_property(GLOBAL APPEND PROPERTY MUSTER_MADE ${picture})
  install(FILES ${picture} DESTINATION ${icons}/${size}x${size}/apps RENAME ${id}.png COMPONENT desktop)
endforeach()

get_property(made GLOBAL PROPERTY MUSTER_MADE)
add_custom_target(muster_package_files ALL DEPENDS ${made})

# How CPack packs what is installed: `cmake --workflow --preset package`. Tried: DEB on Debian 12. Not tried, for want of such
# a machine: NSIS (Windows) and DragNDrop (macOS). Flatpak has a manifest of its own in flatpak/.
set(CPACK_PACKAGE_NAME paperlark)
set(CPACK_PACKAGE_VENDOR "Paperlark contributors")
set(CPACK_PACKAGE_CONTACT "Paperlark contributors <maintainers@paperlark.invalid>" CACHE STRING "Who answers for a package: Name <address>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reader for the daily digests of AI papers")
set(CPACK_PACKAGE_DESCRIPTION
"Every morning somebody sums up the new AI papers: as a Markdown table, as a
list with thumbnails and votes, as a newsletter, as JSON. Paperlark reads all
of these, in any language, and makes one library of them.
.
The same paper from several digests becomes one, with every summary. Papers
are found by word, day, tag, author and votes, marked, and opened, all of it
by keyboard. Nothing is fetched or sent unless the reader asks for it.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
endif()

# Debian. Plug-ins are loaded by name, so that no tool sees them among the needs of the program.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji, qt6-image-formats-plugins, qt6-wayland, xdg-utils")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_BINARY_DIR}/stage.cmake)
file(STRINGS paperlark.metainfo.xml release REGEX "<release " LIMIT_COUNT 1)
string(REGEX REPLACE ".*date=\"([0-9-]+)\".*" "\\1" PAPERLARK_RELEASED "${release}")
configure_file(debian/stage.cmake.in stage.cmake @ONLY)

# Windows, by the installer NSIS makes. windeployqt of the Qt in use must have filled the build folder's bin/ before.
set(CPACK_NSIS_DISPLAY_NAME Paperlark)
set(CPACK_NSIS_PACKAGE_NAME Paperlark)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY ${CMAKE_INSTALL_BINDIR})
set(CPACK_PACKAGE_EXECUTABLES paperlark Paperlark)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN paperlark.exe)
# A handler of these kinds of files, offered under "Open with", and the default of none.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
    WriteRegStr SHCTX "Software\\Classes\\Applications\\paperlark.exe\\shell\\open\\command" "" '"$INSTDIR\\bin\\paperlark.exe" "%1"'
    WriteRegStr SHCTX "Software\\Classes\\Applications\\paperlark.exe\\SupportedTypes" ".md" ""
    WriteRegStr SHCTX "Software\\Classes\\Applications\\paperlark.exe\\SupportedTypes" ".markdown" ""
    WriteRegStr SHCTX "Software\\Classes\\Applications\\paperlark.exe\\SupportedTypes" ".txt" ""
    WriteRegStr SHCTX "Software\\Classes\\Applications\\paperlark.exe\\SupportedTypes" ".json" ""
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
    DeleteRegKey SHCTX "Software\\Classes\\Applications\\paperlark.exe"
]])

# macOS: the bundle on a disk image, beside a link to the folder of applications.
set(CPACK_DMG_VOLUME_NAME Paperlark)
set(CPACK_DMG_FORMAT UDZO)

include(CPack)

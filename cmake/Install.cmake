# What an installed Quire consists of, and the Debian package made of it (`cpack -G DEB` in the build folder).
include(GNUInstallDirs)
install(TARGETS quire quire-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS quire-parser quire-pdf quire-engine
        RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/quire LIBRARY DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/quire)
install(FILES packaging/linux/io.github.quire.Quire.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/linux/io.github.quire.Quire.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ui/resources/icons/quire.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME io.github.quire.Quire.svg)

set(CPACK_PACKAGE_NAME quire)
set(CPACK_PACKAGE_VENDOR "The Quire project")
set(CPACK_PACKAGE_CONTACT "The Quire project <maintainers@quire.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "answers from your own documents, with citations that open their page")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "poppler-data, gnome-keyring | kwalletmanager, fonts-noto-cjk")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
include(CPack)

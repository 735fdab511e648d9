# One interface target carries the language level, the warnings and Qt's stricter rules; every target links it.
add_library(build_options INTERFACE)
target_include_directories(build_options INTERFACE ${CMAKE_SOURCE_DIR})
target_link_libraries(build_options INTERFACE Qt6::Core)
# Not -Wnull-dereference, and not -Wmaybe-uninitialized: with optimisation GCC 12 finds both inside std::variant and
# std::vector, where neither is.
target_compile_options(build_options INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align
  -Wimplicit-fallthrough -Wswitch
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<CONFIG:Debug>:-Og> $<$<BOOL:${QUIRE_WERROR}>:-Werror>)
target_compile_definitions(build_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QUIRE_VERSION="${PROJECT_VERSION}"
  $<$<CONFIG:Release>:QT_NO_DEBUG_OUTPUT>)

# Two precompiled headers serve the whole tree: one for code without a window, one for code with it.
function(quire_pch_provider name header)
  file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp "")
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE build_options ${ARGN})
  target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${header})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()
if(QUIRE_PCH)
  quire_pch_provider(pch_core pch_core.h)
  quire_pch_provider(pch_widgets pch_widgets.h Qt6::Widgets)
endif()

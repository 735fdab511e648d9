# The house's own target helpers. `quire_library` also records a folder's allowed edges, which the layering test
# holds against every #include.

# quire_library(NAME SOURCES ... [PUBLIC libs] [PRIVATE libs] [WIDGETS])
function(quire_library name)
  cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  if(ARG_SOURCES)
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC build_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    quire_use_pch(${name} ${ARG_WIDGETS})
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE build_options ${ARG_PUBLIC} ${ARG_PRIVATE})
  endif()
  quire_record_edges(${name} ${ARG_PUBLIC} ${ARG_PRIVATE})
endfunction()

# quire_program(NAME SOURCES ... LIBS ... [WIDGETS]): one of the programs; its folder's edges are recorded too.
function(quire_program name)
  cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE build_options ${ARG_LIBS})
  quire_use_pch(${name} ${ARG_WIDGETS})
  quire_record_edges(${name} ${ARG_LIBS})
endfunction()

# quire_module(NAME SOURCES ... LIBS ...): what a program loads when it needs it; beside the programs, with the libraries it is
# made of hidden inside.
function(quire_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
  add_library(${name} MODULE ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE build_options ${ARG_LIBS})
  set_target_properties(${name} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/app)
  if(UNIX AND NOT APPLE)
    target_link_options(${name} PRIVATE -Wl,--exclude-libs,ALL)
  endif()
  quire_use_pch(${name} "")
  quire_record_edges(${name} ${ARG_LIBS})
endfunction()

function(quire_record_edges name)
  file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  list(JOIN ARGN " " links)
  set_property(GLOBAL APPEND_STRING PROPERTY QUIRE_EDGES "${name} ${folder} ${links}\n")
endfunction()

function(quire_use_pch name widgets)
  if(NOT QUIRE_PCH)
    return()
  endif()
  if(widgets)
    target_precompile_headers(${name} REUSE_FROM pch_widgets)
  else()
    target_precompile_headers(${name} REUSE_FROM pch_core)
  endif()
endfunction()

# Writes "target folder dependency..." lines for tests/tst_layering.
function(quire_write_layering)
  get_property(edges GLOBAL PROPERTY QUIRE_EDGES)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/layering.txt CONTENT "${edges}" @ONLY)
endfunction()

# add_unit_test(NAME [SOURCES extra.cpp...] LIBS ... [WIDGETS] [BUS] [LABELS ...])
# builds tst_NAME.cpp and runs it offscreen in a home of its own. BUS wraps it in a private session bus.
function(add_unit_test name)
  cmake_parse_arguments(ARG "WIDGETS;BUS" "" "SOURCES;LIBS;LABELS" ${ARGN})
  set(target tst_${name})
  add_executable(${target} tst_${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE build_options Qt6::Test ${ARG_LIBS})
  quire_use_pch(${target} ${ARG_WIDGETS})
  target_compile_definitions(${target} PRIVATE
    QUIRE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" QUIRE_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    QUIRE_BINARY_DIR="${CMAKE_BINARY_DIR}")
  set(home ${CMAKE_BINARY_DIR}/tests/home/${name})
  file(MAKE_DIRECTORY ${home}/run)
  file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  set(command $<TARGET_FILE:${target}>)
  if(ARG_BUS)
    set(command ${CMAKE_SOURCE_DIR}/tests/support/with-keyring ${command})
  endif()
  add_test(NAME ${name} COMMAND ${command})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_RUNTIME_DIR=${home}/run;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=;GEMINI_API_KEY=;GOOGLE_API_KEY=;BRAVE_API_KEY=;OPENAI_API_KEY=;QUIRE_PROFILE=;DBUS_SESSION_BUS_ADDRESS=disabled:"
    TIMEOUT 240 LABELS "${ARG_LABELS}")
endfunction()

#include "ui/markdown/codelanguages.h"

#include <QStringView>
#include <algorithm>
#include <array>
#include <string_view>

namespace quire::ui {

namespace {

constexpr const char *cKeywords =
    "auto break case char const continue default do double else enum extern float for goto if inline int long register "
    "return short signed sizeof static struct switch typedef union unsigned void volatile while bool true false NULL";
constexpr const char *cppKeywords =
    "alignas alignof auto bool break case catch char char16_t char32_t class co_await co_return co_yield concept const "
    "consteval constexpr constinit const_cast continue decltype default delete do double dynamic_cast else enum explicit "
    "export extern false final float for friend goto if inline int long mutable namespace new noexcept nullptr operator "
    "override private protected public reinterpret_cast requires return short signed sizeof static static_assert "
    "static_cast struct switch template this thread_local throw true try typedef typeid typename union unsigned using "
    "virtual void volatile wchar_t while";
constexpr const char *javaKeywords =
    "abstract boolean break byte case catch char class const continue default do double else enum extends final finally "
    "float for if implements import instanceof int interface long native new null package private protected public "
    "record return sealed short static strictfp super switch synchronized this throw throws transient true false try "
    "var void volatile while yield";
constexpr const char *csharpKeywords =
    "abstract as async await base bool break byte case catch char checked class const continue decimal default delegate "
    "do double else enum event explicit extern false finally fixed float for foreach get if implicit in init int "
    "interface internal is lock long namespace new null object operator out override params private protected public "
    "readonly record ref return sealed set short sizeof static string struct switch this throw true try typeof uint "
    "ulong unsafe ushort using var virtual void volatile when where while with yield";
constexpr const char *jsKeywords =
    "abstract any as async await boolean break case catch class const continue debugger declare default delete do else "
    "enum export extends false finally for from function get if implements import in instanceof interface keyof let "
    "namespace never new null number of private protected public readonly return set static string super switch this "
    "throw true try type typeof undefined unknown var void while with yield";
constexpr const char *pythonKeywords =
    "False None True and as assert async await break case class continue def del elif else except finally for from "
    "global if import in is lambda match nonlocal not or pass raise return self try while with yield";
constexpr const char *goKeywords =
    "any bool break byte case chan const continue default defer else error fallthrough false float32 float64 for func "
    "go goto if import int int32 int64 interface iota map nil package range return rune select string struct switch "
    "true type uint uint8 uint32 uint64 var";
constexpr const char *rustKeywords =
    "as async await bool break const continue crate dyn else enum extern f32 f64 false fn for i32 i64 if impl in isize "
    "let loop match mod move mut pub ref return self Self static str struct super trait true type u8 u32 u64 unsafe use "
    "usize where while";
constexpr const char *shellKeywords =
    "alias case cd declare do done echo elif else esac eval exec exit export fi for function if in local read readonly "
    "return set shift source sudo then trap unset until while";
constexpr const char *sqlKeywords =
    "add all alter and as asc avg begin between by case cast check column commit constraint count create cross default "
    "delete desc distinct drop else end exists explain false foreign from full group having if in index inner insert "
    "into is join key left like limit max min not null offset on or order outer over partition primary references "
    "returning right rollback select set sum table then transaction true union unique update using values view when "
    "where with";
constexpr const char *kotlinKeywords =
    "abstract as break by catch class companion const constructor continue data do else enum false final finally for "
    "fun if import in init interface internal is lateinit null object open out override package private protected "
    "public return sealed super suspend this throw true try typealias val var when where while";
constexpr const char *swiftKeywords =
    "actor as async await break case catch class continue default defer do else enum extension fallthrough false for "
    "func guard if import in init inout internal is let nil open operator override private protocol public repeat "
    "return self Self static struct super switch throw throws true try typealias var where while";
constexpr const char *rubyKeywords =
    "alias and begin break case class def defined do else elsif end ensure false for if in module next nil not or puts "
    "raise redo require rescue retry return self super then true undef unless until when while yield";
constexpr const char *phpKeywords =
    "abstract and array as break case catch class clone const continue declare default do echo else elseif enum extends "
    "false final finally fn for foreach function global if implements include instanceof interface isset match "
    "namespace new null or print private protected public readonly require return static switch this throw trait true "
    "try unset use var while yield";
constexpr const char *luaKeywords =
    "and break do else elseif end false for function goto if in local nil not or repeat return then true until while";
constexpr const char *rKeywords =
    "break else FALSE for function if in Inf library NA NaN next NULL repeat return TRUE while";
constexpr const char *cssKeywords = "important inherit initial none auto unset media import keyframes supports";

constexpr std::array languages{
    CodeLanguage{"cpp c++ cc cxx hpp h++", "C++", cppKeywords},
    CodeLanguage{"c h", "C", cKeywords},
    CodeLanguage{"java", "Java", javaKeywords},
    CodeLanguage{"csharp cs c#", "C#", csharpKeywords},
    CodeLanguage{"javascript js jsx mjs", "JavaScript", jsKeywords, "//", "/*", "*/", "\"'`"},
    CodeLanguage{"typescript ts tsx", "TypeScript", jsKeywords, "//", "/*", "*/", "\"'`"},
    CodeLanguage{"python py python3", "Python", pythonKeywords, "#", "", "", "\"'", false, true},
    CodeLanguage{"go golang", "Go", goKeywords, "//", "/*", "*/", "\"`"},
    CodeLanguage{"rust rs", "Rust", rustKeywords, "//", "/*", "*/", "\""},
    CodeLanguage{"bash sh shell zsh console", "Shell", shellKeywords, "#", "", ""},
    CodeLanguage{"sql sqlite postgresql mysql", "SQL", sqlKeywords, "--", "/*", "*/", "\"'", true},
    CodeLanguage{"json jsonc", "JSON", "true false null", "//", "", "", "\""},
    CodeLanguage{"yaml yml", "YAML", "true false null yes no", "#", "", ""},
    CodeLanguage{"toml ini cfg", "TOML", "true false", "#", "", ""},
    CodeLanguage{"html xml svg", "HTML", "", "", "<!--", "-->"},
    CodeLanguage{"css scss less", "CSS", cssKeywords, "", "/*", "*/"},
    CodeLanguage{"kotlin kt", "Kotlin", kotlinKeywords},
    CodeLanguage{"swift", "Swift", swiftKeywords, "//", "/*", "*/", "\""},
    CodeLanguage{"ruby rb", "Ruby", rubyKeywords, "#", "", ""},
    CodeLanguage{"php", "PHP", phpKeywords},
    CodeLanguage{"lua", "Lua", luaKeywords, "--", "--[[", "]]"},
    CodeLanguage{"r", "R", rKeywords, "#", "", ""},
    CodeLanguage{"cmake", "CMake", "", "#", "", "", "\""},
    CodeLanguage{"diff patch", "Diff", "", "", "", "", ""},
};

} // namespace

const CodeLanguage *codeLanguage(QStringView tag)
{
    if (tag.isEmpty())
        return nullptr;
    for (const CodeLanguage &language : languages) {
        for (std::string_view rest = language.tags; !rest.empty();) {
            const std::string_view word = rest.substr(0, rest.find(' '));
            if (tag.compare(QLatin1StringView(word.data(), qsizetype(word.size())), Qt::CaseInsensitive) == 0)
                return &language;
            rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        }
    }
    return nullptr;
}

} // namespace quire::ui

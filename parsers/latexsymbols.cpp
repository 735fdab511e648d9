#include "parsers/latexsymbols.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace quire::parsers {
namespace {

struct Symbol {
    char16_t character;
    const char *command;
};

constexpr auto symbols = std::to_array<Symbol>({
    {0x00ac, "neg"}, {0x00b0, "circ"}, {0x00b1, "pm"}, {0x00b7, "cdot"}, {0x00d7, "times"}, {0x00f7, "div"},
    {0x0393, "Gamma"}, {0x0394, "Delta"}, {0x0398, "Theta"}, {0x039b, "Lambda"}, {0x039e, "Xi"}, {0x03a0, "Pi"},
    {0x03a3, "Sigma"}, {0x03a5, "Upsilon"}, {0x03a6, "Phi"}, {0x03a8, "Psi"}, {0x03a9, "Omega"}, {0x03b1, "alpha"},
    {0x03b2, "beta"}, {0x03b3, "gamma"}, {0x03b4, "delta"}, {0x03b5, "varepsilon"}, {0x03b6, "zeta"},
    {0x03b7, "eta"}, {0x03b8, "theta"}, {0x03b9, "iota"}, {0x03ba, "kappa"}, {0x03bb, "lambda"}, {0x03bc, "mu"},
    {0x03bd, "nu"}, {0x03be, "xi"}, {0x03c0, "pi"}, {0x03c1, "rho"}, {0x03c2, "varsigma"}, {0x03c3, "sigma"},
    {0x03c4, "tau"}, {0x03c5, "upsilon"}, {0x03c6, "varphi"}, {0x03c7, "chi"}, {0x03c8, "psi"}, {0x03c9, "omega"},
    {0x03d1, "vartheta"}, {0x03d5, "phi"}, {0x03f1, "varrho"}, {0x03f5, "epsilon"}, {0x2016, "Vert"},
    {0x2020, "dagger"}, {0x2026, "ldots"}, {0x2032, "prime"}, {0x2033, "prime\\prime"}, {0x2102, "mathbb{C}"},
    {0x210f, "hbar"}, {0x2111, "Im"}, {0x2113, "ell"}, {0x2115, "mathbb{N}"}, {0x211a, "mathbb{Q}"}, {0x211c, "Re"},
    {0x211d, "mathbb{R}"}, {0x2124, "mathbb{Z}"}, {0x2135, "aleph"}, {0x2190, "leftarrow"}, {0x2191, "uparrow"},
    {0x2192, "rightarrow"}, {0x2193, "downarrow"}, {0x2194, "leftrightarrow"}, {0x21a6, "mapsto"},
    {0x21cc, "rightleftharpoons"}, {0x21d0, "Leftarrow"}, {0x21d2, "Rightarrow"}, {0x21d4, "Leftrightarrow"},
    {0x2200, "forall"}, {0x2202, "partial"}, {0x2203, "exists"}, {0x2204, "nexists"}, {0x2205, "emptyset"},
    {0x2207, "nabla"}, {0x2208, "in"}, {0x2209, "notin"}, {0x220b, "ni"}, {0x220f, "prod"}, {0x2210, "coprod"},
    {0x2211, "sum"}, {0x2213, "mp"}, {0x2216, "setminus"}, {0x2217, "ast"}, {0x2218, "circ"}, {0x2219, "bullet"},
    {0x221a, "surd"}, {0x221d, "propto"}, {0x221e, "infty"}, {0x2220, "angle"}, {0x2225, "parallel"},
    {0x2227, "wedge"}, {0x2228, "vee"}, {0x2229, "cap"}, {0x222a, "cup"}, {0x222b, "int"}, {0x222c, "iint"},
    {0x222d, "iiint"}, {0x222e, "oint"}, {0x223c, "sim"}, {0x2243, "simeq"}, {0x2245, "cong"}, {0x2248, "approx"},
    {0x2260, "ne"}, {0x2261, "equiv"}, {0x2264, "le"}, {0x2265, "ge"}, {0x226a, "ll"}, {0x226b, "gg"},
    {0x227a, "prec"}, {0x227b, "succ"}, {0x2282, "subset"}, {0x2283, "supset"}, {0x2286, "subseteq"},
    {0x2287, "supseteq"}, {0x2295, "oplus"}, {0x2297, "otimes"}, {0x22a5, "perp"}, {0x22c0, "bigwedge"},
    {0x22c1, "bigvee"}, {0x22c2, "bigcap"}, {0x22c3, "bigcup"}, {0x22c5, "cdot"}, {0x22c6, "star"},
    {0x22ee, "vdots"}, {0x22ef, "cdots"}, {0x22f1, "ddots"}, {0x2308, "lceil"}, {0x2309, "rceil"},
    {0x230a, "lfloor"}, {0x230b, "rfloor"}, {0x2605, "star"}, {0x27e8, "langle"}, {0x27e9, "rangle"},
    {0x27f5, "longleftarrow"}, {0x27f6, "longrightarrow"},
});
static_assert(std::is_sorted(symbols.begin(), symbols.end(), [](const Symbol &a, const Symbol &b) { return a.character < b.character; }));

constexpr auto accents = std::to_array<Symbol>({
    {0x0300, "grave"}, {0x0301, "acute"}, {0x0302, "hat"}, {0x0303, "tilde"}, {0x0304, "bar"}, {0x0305, "overline"},
    {0x0306, "breve"}, {0x0307, "dot"}, {0x0308, "ddot"}, {0x030c, "check"}, {0x20d6, "overleftarrow"}, {0x20d7, "vec"},
    {0x20db, "dddot"}, {0x00af, "bar"}, {0x2192, "vec"}, {0x005e, "hat"}, {0x007e, "tilde"},
});

} // namespace

QString latexSymbols(const QString &text)
{
    QString result;
    // Office writes variables as mathematical alphanumerics (U+1D400...); their plain letters say the same.
    const QString plain = text.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c.isHighSurrogate() && i + 1 < plain.size()) {
            const QString pair = plain.mid(i++, 2);
            const QString letter = pair.normalized(QString::NormalizationForm_KC);
            result += letter == pair ? pair : latexSymbols(letter);
            continue;
        }
        const auto *found = std::lower_bound(symbols.begin(), symbols.end(), c.unicode(),
                                            [](const Symbol &symbol, char16_t value) { return symbol.character < value; });
        if (found != symbols.end() && found->character == c.unicode())
            result += u'\\' + QString::fromLatin1(found->command) + u' ';
        else if (c == u'\u2212')
            result += u'-';
        else if (c == u'%' || c == u'#' || c == u'&' || c == u'$')
            result += QStringLiteral("\\") + c;
        else if (!(c.unicode() >= 0x2061 && c.unicode() <= 0x2064)) // invisible operators
            result += c;
    }
    return result;
}

bool isLatexFunction(const QString &name)
{
    static const QStringList functions = QStringLiteral("sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan log ln lim "
                                                        "max min sup inf det exp gcd dim ker arg deg hom")
                                             .split(u' ');
    return functions.contains(name);
}

QString latexAccent(const QString &mark)
{
    const char16_t wanted = mark.isEmpty() ? u'\u0302' : mark.front().unicode();
    const auto *found = std::find_if(accents.begin(), accents.end(), [wanted](const Symbol &symbol) { return symbol.character == wanted; });
    return u'\\' + QString::fromLatin1(found == accents.end() ? "hat" : found->command);
}

} // namespace quire::parsers

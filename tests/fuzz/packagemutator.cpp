#include "tests/fuzz/packagemutator.h"

#include "parsers/zipreader.h"
#include "tests/parsers/archive.h"

#include <QRandomGenerator>
#include <array>
#include <pugixml.hpp>
#include <sstream>
#include <vector>

namespace quire::fuzz {
namespace {

constexpr qint64 largestPart = 200'000;

class Change
{
public:
    explicit Change(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray apply(const QByteArray &xml)
    {
        pugi::xml_document tree;
        tree.load_buffer(xml.constData(), static_cast<size_t>(xml.size()), pugi::parse_default | pugi::parse_ws_pcdata);
        collect(tree);
        if (m_elements.empty())
            return cut(xml);
        const quint32 times = 1 + m_random.bounded(3U);
        for (quint32 i = 0; i < times; ++i)
            once();
        std::ostringstream written;
        tree.save(written, "", pugi::format_raw);
        const QByteArray changed = QByteArray::fromStdString(written.str());
        return m_random.bounded(16U) == 0 ? cut(changed) : changed;
    }

    quint32 below(qsizetype count) { return m_random.bounded(static_cast<quint32>(count)); }

private:
    void collect(const pugi::xml_node &parent)
    {
        for (pugi::xml_node node = parent.first_child(); node && m_elements.size() < 20'000; node = node.next_sibling()) {
            if (node.type() != pugi::node_element)
                continue;
            m_elements.push_back(node);
            collect(node);
        }
    }
    pugi::xml_node any() { return m_elements.at(below(static_cast<qsizetype>(m_elements.size()))); }

    // What is removed or copied over is not looked at again: handles into it would be stale.
    void once()
    {
        const pugi::xml_node node = any();
        pugi::xml_node parent = node.parent();
        switch (m_random.bounded(7U)) {
        case 0: extreme(node); break;
        case 1:
            if (isSmall(node))
                parent.insert_copy_after(node, node);
            break;
        case 2: nest(node); break;
        case 3: pugi::xml_node(node).set_name(any().name()); break;
        case 4:
            if (isSmall(node))
                any().append_copy(node);
            break;
        case 5: text(node); break;
        default:
            if (parent.type() == pugi::node_element && parent.remove_child(node)) {
                m_elements.clear();
                collect(parent.root());
            }
        }
    }
    void extreme(pugi::xml_node node)
    {
        static constexpr std::array values{"", "-1", "0", "1", "65536", "2147483648", "-9223372036854775808", "1e308", "nan", "true", "XFD1048576",
                                           "A1:XFD1048576", "../../x", "rId1", "\xff", "yyyy-mm-dd[h]:mm;@;_-* #,##0.00", "General"};
        const char *value = values.at(below(static_cast<qsizetype>(values.size())));
        std::vector<pugi::xml_attribute> attributes(node.attributes_begin(), node.attributes_end());
        if (attributes.empty())
            node.append_attribute("val").set_value(value);
        else
            attributes.at(below(static_cast<qsizetype>(attributes.size()))).set_value(value);
    }
    /// Elements inside each other, some way down.
    void nest(pugi::xml_node node)
    {
        for (quint32 depth = 1 + m_random.bounded(12U); depth > 0; --depth) {
            if (const pugi::xml_node inside = any(); isSmall(inside))
                node = node.append_copy(inside);
        }
    }
    /// Whatever is doubled is small: what holds itself would grow without end.
    static bool isSmall(const pugi::xml_node &node)
    {
        struct Count final : pugi::xml_tree_walker {
            bool for_each(pugi::xml_node &) override { return ++nodes < 200; }
            int nodes = 0;
        } count;
        pugi::xml_node(node).traverse(count);
        return count.nodes < 200;
    }
    void text(pugi::xml_node node)
    {
        static constexpr std::array texts{"", "0", "-1", "43831.5", "1e400", "#N/A", " ", "\xe2\x80\xae", "\xf0\x9f\x98\x80", "SUM(A1:A9)", "999999999999"};
        node.text().set(texts.at(below(static_cast<qsizetype>(texts.size()))));
    }
    QByteArray cut(QByteArray xml)
    {
        if (!xml.isEmpty())
            xml.truncate(below(xml.size()));
        return xml;
    }

    QRandomGenerator m_random;
    std::vector<pugi::xml_node> m_elements;
};

bool isTree(const QString &name)
{
    return name.endsWith(u".xml") || name.endsWith(u".rels") || name.endsWith(u".opf") || name.endsWith(u".ncx") || name.contains(u"html");
}

} // namespace

QByteArray withChangedPart(QByteArrayView package, quint32 seed)
{
    const auto zip = parsers::ZipReader::open(package, {1000, largestPart, 8 * largestPart, 1000});
    if (!zip)
        return {};
    QList<parsers::ArchiveEntry> entries;
    QList<qsizetype> trees;
    QStringList names = zip->names();
    names.sort(); // the order in memory is not the same in every run
    for (const QString &name : std::as_const(names)) {
        auto bytes = zip->read(name);
        if (!bytes)
            continue;
        if (isTree(name))
            trees.append(entries.size());
        else
            bytes->truncate(512); // pictures and the like: that they are there is enough
        entries.append({name.toUtf8(), *bytes});
    }
    if (trees.isEmpty())
        return {};
    Change change(seed);
    parsers::ArchiveEntry &part = entries[trees.at(change.below(trees.size()))];
    part.data = change.apply(part.data);
    return parsers::archive(entries);
}

} // namespace quire::fuzz

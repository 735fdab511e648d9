# Writes handbook.fodt: running header and footer, an outline, two columns, a table and a word broken at a line's end.
words = ("The keeper of the lamp walks along the mole every evening before sunset and looks at each of the ropes, "
         "because a rope that was dry in the morning may have been wet and stretched by noon. ")
paragraph = '<text:p text:style-name="Body">%s</text:p>'
parts = []
for number, title in enumerate(["Keepers", "Lamps", "Ropes", "Gates"], 1):
    parts.append('<text:h text:style-name="Heading_20_1" text:outline-level="1">%d %s</text:h>' % (number, title))
    parts.append(paragraph % ("Chapter %s begins here. " % title.lower() + words * 3))
    parts.append('<text:section text:style-name="Two" text:name="S%d">' % number)
    for i in range(1, 9):
        parts.append(paragraph % ("Left to right, note %d of %s. " % (i, title.lower()) + words * 2))
    parts.append('</text:section>')
rows = [("Lamp", "Height", "Range"), ("North", "12", "18"), ("South", "9", "14"), ("Mole", "21", "25")]
parts.append('<table:table table:name="Lamps"><table:table-column table:number-columns-repeated="3"/>')
for row in rows:
    parts.append("<table:table-row>" + "".join("<table:table-cell><text:p>%s</text:p></table:table-cell>" % c for c in row) + "</table:table-row>")
parts.append("</table:table>")
parts.append(paragraph % "燈塔每天晚上六點點亮，早上六點熄滅。守塔人負責檢查所有的繩索與閘門，並在日誌中記錄天氣、風向與船隻的名稱。")
print("""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>The keeper's handbook</dc:title><meta:initial-creator>Ana Pereira</meta:initial-creator></office:meta>
<office:styles>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1">
<style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.3cm" fo:break-before="page" fo:keep-with-next="always"/>
<style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:text-align="justify"/>
<style:text-properties fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="1cm"/></style:section-properties></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>
<style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header><text:p>The keeper's handbook</text:p></style:header>
<style:footer><text:p>Page <text:page-number text:select-page="current"/></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>%s</office:text></office:body></office:document>""" % "\n".join(parts))

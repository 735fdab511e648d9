#!/usr/bin/env python3
"""Writes the test documents that need what no word processor at hand writes: forms of all ages, threads, page labels.
   fixtures.py FOLDER    makes FOLDER/{docx,pptx,xlsx,pdf,text}/..."""
import os, sys, zipfile

OUT = sys.argv[1]
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
P = 'http://schemas.openxmlformats.org/package/2006/relationships'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="%s"' % R
A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s"' % R
PML = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="%s" %s' % (R, A)


def rels(*items):
    rows = ''.join('<Relationship Id="%s" Type="%s/%s" Target="%s"/>' % (i, R, kind, target) for i, kind, target in items)
    return '<Relationships xmlns="%s">%s</Relationships>' % (P, rows)


def package(path, parts, main):
    path = os.path.join(OUT, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    parts = dict(parts)
    parts['_rels/.rels'] = rels(('rId1', 'officeDocument', main))
    parts['[Content_Types].xml'] = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                                    '<Default Extension="xml" ContentType="application/xml"/>'
                                    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>')
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts):
            data = parts[name]
            if isinstance(data, str) and not name.endswith('.html') and not name.endswith('.txt'):
                data = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + data
            info = zipfile.ZipInfo(name, (2026, 3, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    with open(path, 'rb') as file:
        return file.read()


# --- DOCX

def para(text='', properties=''):
    run = '<w:r><w:t xml:space="preserve">%s</w:t></w:r>' % text if text else ''
    return '<w:p>%s%s</w:p>' % ('<w:pPr>%s</w:pPr>' % properties if properties else '', run)


def field(data, code, result=''):
    shown = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>%s</w:t></w:r>' % result if result else ''
    return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData>%s</w:ffData></w:fldChar></w:r><w:r><w:instrText> %s </w:instrText></w:r>%s'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>' % (data, code, shown))


def document(body):
    return '<w:document %s><w:body>%s</w:body></w:document>' % (W, body)


def listed(number, level, text):
    return para(text, '<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>' % (level, number))


def docx():
    inner = package('docx/embedded.docx', {'word/document.xml': document(para('The tide table stands inside.'))}, 'word/document.xml')
    os.remove(os.path.join(OUT, 'docx/embedded.docx'))
    body = para('Forms and fields', '<w:pStyle w:val="Heading1"/>')
    body += '<w:p><w:r><w:t xml:space="preserve">Paid: </w:t></w:r>%s<w:r><w:t xml:space="preserve"> Berth: </w:t></w:r>%s<w:r><w:t xml:space="preserve"> Keeper: </w:t></w:r>%s</w:p>' % (
        field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX'),
        field('<w:ddList><w:result w:val="1"/><w:listEntry w:val="North"/><w:listEntry w:val="South"/></w:ddList>', 'FORMDROPDOWN'),
        field('<w:textInput/>', 'FORMTEXT', 'Marina Faro'))
    body += '<w:p><w:sdt><w:sdtPr><w:alias w:val="Boat"/></w:sdtPr><w:sdtContent><w:r><w:t>Gaivota, in a content control</w:t></w:r></w:sdtContent></w:sdt></w:p>'
    body += '<w:p><w:r><w:t xml:space="preserve">Angle </w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F061"/></w:r><w:r><w:t xml:space="preserve"> is open </w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uf0fc</w:t></w:r></w:p>'
    body += '<w:p><w:r><w:t xml:space="preserve">The lamp was </w:t></w:r><w:del w:id="1"><w:r><w:delText>red</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>green</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>'
    body += '<w:p><w:moveFrom w:id="3"><w:r><w:t>It stood here once.</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo w:id="4"><w:r><w:t>It stands here now.</w:t></w:r></w:moveTo></w:p>'
    body += listed(1, 0, 'First part') + listed(1, 1, 'Its article') + listed(1, 1, 'Another article') + listed(1, 0, 'Second part') + listed(1, 1, 'Its article')
    cell = '<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>'
    body += '<w:tbl><w:tr>%s%s</w:tr><w:tr>%s%s</w:tr></w:tbl>' % (
        cell % ('<w:vMerge w:val="restart"/>', para('Quay')), cell % ('', para('Depth')),
        cell % ('<w:vMerge/>', para()), cell % ('', '<w:tbl><w:tr>%s%s</w:tr></w:tbl>%s' % (cell % ('', para('4 m')), cell % ('', para('at ebb')), para())))
    body += '<w:altChunk r:id="rId5"/><w:altChunk r:id="rId6"/><w:altChunk r:id="rId7"/>'
    body += para('The end.')
    numbering = '''<w:numbering %s>
      <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Parts"/></w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Parts"/>
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Part %%1"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:isLgl/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%%1.%%2"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>''' % W
    styles = '<w:styles %s><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>' % W
    package('docx/forms.docx', {
        'word/document.xml': document(body), 'word/numbering.xml': numbering, 'word/styles.xml': styles,
        'word/chunk1.docx': inner, 'word/chunk2.html': '<html><body><p>A page of the web, embedded.</p><script>no()</script></body></html>',
        'word/chunk3.txt': 'Plain words, embedded.\n',
        'word/_rels/document.xml.rels': rels(('rId1', 'styles', 'styles.xml'), ('rId2', 'numbering', 'numbering.xml'),
                                             ('rId5', 'aFChunk', 'chunk1.docx'), ('rId6', 'aFChunk', 'chunk2.html'), ('rId7', 'aFChunk', 'chunk3.txt'))},
        'word/document.xml')


# --- PPTX

def shape(number, text, box=None, placeholder='', extra=''):
    place = '<a:xfrm><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></a:xfrm>' % box if box else ''
    paragraphs = text if text.startswith('<a:p>') else '<a:p><a:r><a:t>%s</a:t></a:r></a:p>' % text
    return ('<p:sp><p:nvSpPr><p:cNvPr id="%d" name="s%d"%s/><p:cNvSpPr/><p:nvPr>%s</p:nvPr></p:nvSpPr><p:spPr>%s</p:spPr>'
            '<p:txBody><a:bodyPr/>%s</p:txBody></p:sp>' % (number, number, extra, placeholder, place, paragraphs))


def slide(shapes, attributes=''):
    return '<p:sld %s %s><p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>%s</p:spTree></p:cSld></p:sld>' % (PML, attributes, shapes)


def pptx():
    chart = '''<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" %s><cx:chartData><cx:data id="0">
      <cx:strDim type="cat"><cx:lvl ptCount="2"><cx:pt idx="0">January</cx:pt><cx:pt idx="1">February</cx:pt></cx:lvl></cx:strDim>
      <cx:numDim type="val"><cx:lvl ptCount="2" formatCode="0%%"><cx:pt idx="0">0.25</cx:pt><cx:pt idx="1">0.5</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData>
      <cx:chart><cx:title><cx:tx><cx:rich><a:p><a:r><a:t>A waterfall of dues</a:t></a:r></a:p></cx:rich></cx:tx></cx:title>
      <cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall"><cx:tx><cx:txData><cx:v>Share</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series>
      </cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>''' % A
    diagram = '''<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" %s><dgm:ptLst>
      <dgm:pt modelId="3"><dgm:t><a:p><a:r><a:t>Deck hand</a:t></a:r></a:p></dgm:t></dgm:pt>
      <dgm:pt modelId="2"><dgm:t><a:p><a:r><a:t>Harbour master</a:t></a:r></a:p></dgm:t></dgm:pt>
      <dgm:pt modelId="1" type="doc"/>
      <dgm:pt modelId="4"><dgm:t><a:p><a:r><a:t>Pilot</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>
      <dgm:cxnLst><dgm:cxn modelId="a" srcId="1" destId="2" srcOrd="0"/><dgm:cxn modelId="b" srcId="2" destId="3" srcOrd="1"/>
      <dgm:cxn modelId="c" srcId="2" destId="4" srcOrd="0"/></dgm:cxnLst></dgm:dataModel>''' % A
    left, right = 500000, 5000000
    one = shape(2, 'Right above', (right, 2000000, 3500000, 800000)) + shape(3, 'Left below', (left, 3200000, 3500000, 800000))
    one += shape(4, 'The order of a slide', None, '<p:ph type="title"/>') + shape(5, 'Left above', (left, 2000000, 3500000, 800000))
    one += shape(6, 'Right below', (right, 3200000, 3500000, 800000)) + shape(7, 'Foot note over both', (left, 5800000, 8000000, 500000))
    one += shape(8, 'Never shown', (0, 0, 100, 100), '', ' hidden="1"')
    numbers = ''.join('<a:p><a:pPr lvl="%d"><a:buFont typeface="+mj-lt"/><a:buAutoNum type="%s"%s/></a:pPr><a:r><a:t>%s</a:t></a:r></a:p>' % row for row in (
        (0, 'arabicPeriod', ' startAt="3"', 'Cast off'), (1, 'alphaLcParenR', '', 'bow line'), (1, 'alphaLcParenR', '', 'stern line'), (0, 'arabicPeriod', ' startAt="3"', 'Hoist sail')))
    frame = '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="%d" name="f"/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="%d"/><a:ext cx="900" cy="900"/></p:xfrm><a:graphic><a:graphicData>%s</a:graphicData></a:graphic></p:graphicFrame>'
    two = shape(2, 'Steps', None, '<p:ph type="title"/>') + shape(3, numbers, (0, 1000, 900, 900))
    two += frame % (4, 2000, '<cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" r:id="rId2"/>')
    two += frame % (5, 3000, '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rId3"/>')
    two += '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="g" descr="Two boats side by side"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="4000"/><a:ext cx="900" cy="900"/></a:xfrm></p:grpSpPr>%s</p:grpSp>' % shape(10, 'In the group', (0, 0, 9, 9))
    math = '<a14:m xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">%s</a14:m>'
    half = '<m:oMath><m:f><m:num><m:r><m:t>d</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>'
    two += shape(11, '<a:p><a:r><a:t>Each pays </a:t></a:r>%s<a:r><a:t> of the dues.</a:t></a:r></a:p>' % (math % half), (0, 5000, 900, 900))
    two += shape(12, '<a:p>%s</a:p>' % (math % ('<m:oMathPara>%s</m:oMathPara>' % half)), (0, 6000, 900, 900))
    layout = '<p:sldLayout %s><p:cSld><p:spTree>%s</p:spTree></p:cSld></p:sldLayout>' % (PML, shape(2, 'Click to edit', (left, 500000, 8000000, 900000), '<p:ph type="title"/>'))
    package('pptx/order.pptx', {
        'ppt/presentation.xml': '<p:presentation %s><p:sldIdLst><p:sldId id="256" r:id="rId1"/><p:sldId id="257" r:id="rId2"/></p:sldIdLst></p:presentation>' % PML,
        'ppt/_rels/presentation.xml.rels': rels(('rId1', 'slide', 'slides/slide1.xml'), ('rId2', 'slide', 'slides/slide2.xml')),
        'ppt/slides/slide1.xml': slide(one), 'ppt/slides/slide2.xml': slide(two, 'show="0"'),
        'ppt/slides/_rels/slide1.xml.rels': rels(('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml')),
        'ppt/slides/_rels/slide2.xml.rels': rels(('rId2', 'chartEx', '../charts/chartEx1.xml'), ('rId3', 'diagramData', '../diagrams/data1.xml')),
        'ppt/slideLayouts/slideLayout1.xml': layout, 'ppt/charts/chartEx1.xml': chart, 'ppt/diagrams/data1.xml': diagram},
        'ppt/presentation.xml')


# --- XLSX

def xlsx():
    formats = ['yyyy-mm-dd', 'dd/mm/yyyy', 'd mmmm yyyy', '[$-407]d. mmm yy', 'h:mm AM/PM', '[h]:mm', '#,##0.00', '0.0%', '0.00E+00', '# ?/?', '"No. "0', '[$€-407] #,##0.00']
    styles = '<styleSheet %s><numFmts>%s</numFmts><cellXfs><xf numFmtId="0"/>%s<xf numFmtId="14"/></cellXfs></styleSheet>' % (
        S, ''.join('<numFmt numFmtId="%d" formatCode="%s"/>' % (200 + i, f.replace('"', '&quot;')) for i, f in enumerate(formats)),
        ''.join('<xf numFmtId="%d"/>' % (200 + i) for i in range(len(formats))))
    values = [46082, 46082, 46082, 46082, 0.770833333333333, 1.5, 1234567.891, 0.256, 12345, 2.25, 7, 12.5]
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    for i, (form, value) in enumerate(zip(formats, values)):
        rows += '<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c><c r="B%d" s="%d"><v>%r</v></c></row>' % (i + 2, i + 2, form.replace('&', '&amp;'), i + 2, i + 1, value)
    rows += '<row r="14"><c r="A14" t="inlineStr"><is><t>built in</t></is></c><c r="B14" s="%d"><v>46082</v></c></row>' % (len(formats) + 1)
    sheet = '<worksheet %s><sheetData>%s</sheetData><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Harbour dues&amp;R&amp;A</oddHeader><oddFooter>Page &amp;P of &amp;N</oddFooter></headerFooter></worksheet>' % (S, rows)
    thread = ('<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" personId="{1}" id="{A}"><text>Is this the day of the fair?</text></threadedComment>'
              '<threadedComment ref="B2" personId="{2}" id="{B}" parentId="{A}"><text>It is.</text></threadedComment></ThreadedComments>')
    persons = '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Marina" id="{1}"/><person displayName="Tomé" id="{2}"/></personList>'
    notes = ('<comments %s><authors><author>tc={A}</author><author>Rui</author></authors><commentList><comment ref="B2" authorId="0"><text><t>[Threaded comment]\nComment: Is this the day of the fair?</t></text></comment>'
             '<comment ref="B3" authorId="1"><text><r><t>Check the exchange rate.</t></r></text></comment></commentList></comments>' % S)
    package('xlsx/formats.xlsx', {
        'xl/workbook.xml': '<workbook %s><sheets><sheet name="Shown" sheetId="1" r:id="rId1"/><sheet name="Kept back" sheetId="2" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="Dues">Shown!$B$2:$B$14</definedName><definedName name="_xlnm.Print_Area">Shown!$A$1</definedName></definedNames></workbook>' % S,
        'xl/_rels/workbook.xml.rels': rels(('rId1', 'worksheet', 'worksheets/sheet1.xml'), ('rId2', 'worksheet', 'worksheets/sheet2.xml'), ('rId3', 'styles', 'styles.xml'), ('rId4', 'sharedStrings', 'sharedStrings.xml'), ('rId5', 'person', 'persons/person.xml')),
        'xl/styles.xml': styles, 'xl/sharedStrings.xml': '<sst %s><si><t>Format</t></si><si><r><t>As </t></r><r><t>shown</t></r></si></sst>' % S,
        'xl/worksheets/sheet1.xml': sheet, 'xl/worksheets/sheet2.xml': '<worksheet %s><sheetData><row r="1"><c r="C1" t="inlineStr"><is><t>Secret rate</t></is></c></row></sheetData></worksheet>' % S,
        'xl/worksheets/_rels/sheet1.xml.rels': rels(('rId1', 'comments', '../comments1.xml'), ('rId2', 'threadedComment', '../threadedComments/t1.xml')),
        'xl/comments1.xml': notes, 'xl/threadedComments/t1.xml': thread, 'xl/persons/person.xml': persons}, 'xl/workbook.xml')


# --- PDF

def pdf(path, objects):
    data = b'%PDF-1.7\n'
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b'%d 0 obj\n' % number + (body if isinstance(body, bytes) else body.encode('latin-1')) + b'\nendobj\n'
    start = len(data)
    data += b'xref\n0 %d\n0000000000 65535 f \n' % (len(objects) + 1) + b''.join(b'%010d 00000 n \n' % place for place in places)
    data += b'trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' % (len(objects) + 1, start)
    path = os.path.join(OUT, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'wb') as file:
        file.write(data)


def stream(lines):
    """(x, y, size, text) each."""
    content = '\n'.join('BT /F1 %s Tf %s %s Td (%s) Tj ET' % (size, x, y, text) for x, y, size, text in lines)
    return '<</Length %d>>\nstream\n%s\nendstream' % (len(content), content)


def notes_pdf():
    """Labels i, ii, A-1; comments, a form without appearances; a page turned by a quarter; three columns."""
    columns = []
    words = ['The mole was built of granite', 'from the quarry up the river', 'and it has stood for a century', 'against the winter storms and', 'the long swell from the west', 'that breaks on the outer bar']
    for column in range(3):
        for row, text in enumerate(words):
            columns.append((50 + 180 * column, 700 - 14 * row, 10, '%s %s%d' % (text, 'abc'[column], row)))
    pages = [stream([(72, 720, 18, 'A form to fill in'), (72, 690, 11, 'Name of the boat:'), (72, 660, 11, 'Berth:')]),
             stream([(72, 500, 12, 'This page is shown turned by a quarter.'), (72, 480, 12, 'Its lines run up the sheet.')]),
             stream(columns)]
    annotations = '[8 0 R 9 0 R 10 0 R 11 0 R 12 0 R 13 0 R]'
    page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>%s>>'
    pdf('pdf/notes.pdf', [
        '<</Type/Catalog/Pages 2 0 R/PageLabels<</Nums[0<</S/r>>2<</S/D/P(A-)>>]>>/AcroForm<</Fields[11 0 R 12 0 R 13 0 R]/DA(/F1 10 Tf)/DR<</Font<</F1 3 0 R>>>>>>>>',
        '<</Type/Pages/Count 3/Kids[4 0 R 5 0 R 6 0 R]>>',
        '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
        page % (7, '/Annots ' + annotations), page % (14, '/Rotate 90'), page % (15, ''), pages[0],
        '<</Type/Annot/Subtype/Text/Rect[500 700 520 720]/T(Marina)/Contents(Ask for the papers of the boat.)>>',
        '<</Type/Annot/Subtype/Highlight/Rect[72 718 200 738]/QuadPoints[72 738 200 738 72 718 200 718]/T(Rui)/Contents(\\376\\377\\000T\\000o\\000m\\000\\351)>>',
        '<</Type/Annot/Subtype/Text/F 2/Rect[0 0 9 9]/Contents(hidden note)>>',
        '<</Type/Annot/Subtype/Widget/FT/Tx/T(boat)/TU(Name of the boat)/V(Gaivota)/Rect[180 685 300 700]/DA(/F1 10 Tf)/P 4 0 R>>',
        '<</Type/Annot/Subtype/Widget/FT/Ch/Ff 131072/T(berth)/TU(Where she lies)/Opt[(North)(South)]/V(South)/Rect[180 655 300 670]/DA(/F1 10 Tf)/P 4 0 R>>',
        '<</Type/Annot/Subtype/Widget/FT/Btn/T(paid)/TU(The dues are paid)/V/Yes/AS/Yes/Rect[72 630 84 642]/AP<</N<</Yes 16 0 R/Off 16 0 R>>>>/P 4 0 R>>',
        pages[1], pages[2], '<</Type/XObject/Subtype/Form/BBox[0 0 12 12]/Length 0>>\nstream\n\nendstream'])


def scan_pdf():
    """A page that is only a picture of text: drawn with big square letters, one bit a pixel."""
    import subprocess, tempfile
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, 'text.pdf')
        global OUT
        keep, OUT = OUT, folder
        pdf('text.pdf', ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[4 0 R]>>', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
                         '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 150]/Contents 5 0 R/Resources<</Font<</F1 3 0 R>>>>>>',
                         stream([(20, 110, 18, 'The harbour ledger'), (20, 80, 12, 'Every boat that enters pays'), (20, 64, 12, 'its dues before the evening.')])])
        OUT = keep
        subprocess.run(['pdftoppm', '-r', '200', '-mono', source, os.path.join(folder, 'page')], check=True)
        raster = open(os.path.join(folder, 'page-1.pbm'), 'rb').read()
    header, size, bits = raster.split(b'\n', 2)
    width, height = map(int, size.split())
    import zlib
    packed = zlib.compress(bytes(255 - b for b in bits), 9)
    image = b'<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode/Length %d>>\nstream\n' % (width, height, len(packed)) + packed + b'\nendstream'
    content = 'q 300 0 0 150 0 0 cm /I Do Q'
    pdf('pdf/scan.pdf', ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>',
                         '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 150]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
                         '<</Length %d>>\nstream\n%s\nendstream' % (len(content), content), image])


def texts():
    os.makedirs(os.path.join(OUT, 'text'), exist_ok=True)
    with open(os.path.join(OUT, 'text/separator.csv'), 'w') as file:
        file.write('sep=|\nBoat|Fee|Note\nGaivota|12,50|paid; in cash\nAndorinha|9,00|"owes | three"\n')
    with open(os.path.join(OUT, 'text/table.txt'), 'w') as file:
        file.write('Boat\tLength\tBerth\nGaivota\t9.5\tNorth\nAndorinha\t7.2\tSouth\nFaro\t12.0\tNorth\n')


for make in (docx, pptx, xlsx, notes_pdf, scan_pdf, texts):
    make()

#!/bin/sh
# Makes the documents in ../ that SOURCES.md calls "made here", with pandoc and LibreOffice. Run by hand, in this folder.
set -eu
pandoc report.md -o ../docx/report.docx
pandoc report.md -o ../text/report.html --standalone --mathml
cp report.md ../text/report.md
pandoc talk.md -o ../pptx/talk.pptx
python3 handbook.py > /tmp/handbook.fodt
soffice --headless --convert-to 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}' --outdir ../pdf /tmp/handbook.fodt
soffice --headless --convert-to 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"farol"}}' --outdir ../pdf/locked ../docx/report.docx
mv ../pdf/locked/report.pdf ../pdf/locked.pdf && rmdir ../pdf/locked
soffice --headless --infilter=CSV:44,34,UTF8 --convert-to xlsx --outdir ../xlsx ledger.csv
mkdir -p ../odf ../epub
pandoc report.md -o ../epub/report.epub
pandoc report.md -o ../odf/report.odt
soffice --headless --convert-to odp --outdir ../odf ../pptx/talk.pptx
soffice --headless --convert-to ods --outdir ../odf ../xlsx/ledger.xlsx
for name in footnotes ComplexNumberedLists; do soffice --headless --convert-to odt --outdir ../odf ../docx/$name.docx; done
soffice --headless --convert-to ods --outdir ../odf ../xlsx/comments.xlsx
soffice --headless --convert-to odp --outdir ../odf ../pptx/testPPT_charts.pptx
cp ledger.csv ../text/ledger.csv
for code in GB18030:zh Big5:zh SHIFT_JIS:ja EUC-KR:ko WINDOWS-1251:ru UTF-16LE:en; do
  iconv -f UTF-8 -t "${code%:*}" "${code#*:}.txt" > "../text/$(echo "${code%:*}" | tr 'A-Z_' 'a-z-').txt"
done
python3 fixtures.py ..
# The broken twins.
head -c 9000 ../docx/report.docx > ../docx/truncated.docx
head -c 20000 ../pptx/talk.pptx > ../pptx/truncated.pptx
head -c 3000 ../xlsx/ledger.xlsx > ../xlsx/truncated.xlsx
head -c 400 ../pdf/rotation.pdf > ../pdf/truncated.pdf

#!/usr/bin/env bash
# Makes the sample documents from their sources, with pandoc and LibreOffice (Debian: pandoc libreoffice-writer).
set -euo pipefail
cd "$(dirname "$0")"
pandoc rooftop-bees-handbook.md -o "../Rooftop bee handbook.docx"
pandoc tide-clock-review.md -o "../Tide clock review.pptx"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pandoc harbour-library-report.md -o "$work/Harbour Library report 2025.docx"
soffice --headless --convert-to pdf --outdir .. "$work/Harbour Library report 2025.docx" >/dev/null

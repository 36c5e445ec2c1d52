#!/bin/sh
# Collects the texts to translate. The date is left out: the same texts give the same file.
set -eu
cd "$(dirname "$0")/.."

template=resources/locale/cramp_diary.pot
mkdir -p resources/locale build
"$(dirname "$VENV_PYTHON")/pybabel" --quiet extract --no-default-keywords \
    --keywords "_ ngettext:1,2 Text" --add-location file --sort-by-file --project "Cramp Diary" \
    --header-comment "# Texts of Cramp Diary, to be translated." \
    --output-file build/messages.pot cramp_diary
sed '/^"POT-Creation-Date/d' build/messages.pot >"$template"
echo "$(grep -c '^msgid' "$template") texts in $template"

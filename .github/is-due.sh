#!/usr/bin/env bash
# Says `build=true` when the newspaper must be built: a push or a person asked for it, nobody knows when the next moment
# is, or it has come. `npm run build` writes that moment to .cache/next-due.txt: seconds since 1970, empty for none.
# Usage: is-due.sh EVENT FILE [NOW]
set -euo pipefail
event=$1 file=$2 now=${3:-$(date +%s)}

answer=false
if [ "$event" != schedule ] || [ ! -f "$file" ]; then
  answer=true
else
  due=$(tr -cd '0-9' < "$file")
  if [ -n "$due" ] && [ "$now" -ge "$due" ]; then answer=true; fi
fi
echo "build=$answer"

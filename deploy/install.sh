#!/bin/sh
# Installs the bot from this checkout into a virtual environment: deploy/install.sh FOLDER
# The Dockerfile runs it, and whoever sets up the systemd unit. A second run replaces the first.
# PYTHON may name another interpreter, 3.11 or newer.
set -eu

[ $# -eq 1 ] || { echo "usage: deploy/install.sh FOLDER" >&2; exit 2; }
folder=$1
checkout=$(cd "$(dirname "$0")/.." && pwd)
python=${PYTHON:-python3}

# The folder is emptied below: it may be new, empty, or one of ours.
if [ -n "$(ls -A "$folder" 2>/dev/null)" ] && [ ! -f "$folder/pyvenv.cfg" ]; then
  echo "$folder holds something else: name a folder that is empty or not there yet" >&2
  exit 2
fi
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "emotion-bot needs Python 3.11 or newer; set PYTHON=python3.x" >&2
  exit 2
}

# The bot runs as another user, who must be able to read what is installed here.
umask 022
workshop=$(mktemp -d)
trap 'rm -rf "$workshop"' EXIT

# pip stays in the workshop: what runs for good holds nothing that could install more.
"$python" -m venv "$workshop/venv"
pip() {
  "$workshop/venv/bin/python" -m pip --disable-pip-version-check --quiet "$@"
}
pip wheel --no-deps --wheel-dir "$workshop" "$checkout"
"$python" -m venv --clear --without-pip "$folder"
for wheel in "$workshop"/emotion_bot-*.whl; do
  pip --python "$folder/bin/python" install --constraint "$checkout/constraints.txt" \
    "${wheel}[postgres,video]"
done

#!/usr/bin/env bash
# Writes the predictions for every set of an evaluation kit and scores them with the kit's own scorers.
#   tests/evaluate.sh KIT OUT [NAME]     NAME: only the sets whose name contains it
#   SCORE_ONLY=1 tests/evaluate.sh ...   scores what is in OUT already
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: tests/evaluate.sh KIT OUT [NAME]" >&2; exit 1; }
kit=$(cd "$1" && pwd) name=${3:-}
mkdir -p "$2" && out=$(cd "$2" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

[ -n "${SCORE_ONLY:-}" ] || dotnet run -c Release --project src/ArticleCompare.Cli -- evaluate --kit "$kit" --predictions "$out" ${name:+--only "$name"}

# score TITLE PREDICTION SCORER ARGUMENT...: skipped when the prediction or the scorer is not there
score() {
  local title=$1 prediction=$2 scorer=$kit/$3
  shift 3
  if [ -f "$out/$prediction" ] && [ -f "$scorer" ] && [[ $title == *"$name"* ]]; then
    printf '\n== %s\n' "$title"
    python3 "$scorer" "$@"
  fi
}
a=$kit/align i=$kit/ingest o=$out
shopt -s nullglob
for set in clean comparable shuffled; do
  score "align/ntrex-$set rows" "align/ntrex-$set.jsonl" align/score.py nway "$a/ntrex-$set/gold.rows.jsonl" "$o/align/ntrex-$set.jsonl"
done
pairs() {
  [ ! -f "$o/$2" ] || python3 tests/rows_to_pairs.py "$o/$2" >"$o/$2.pairs"
  score "$1" "$2.pairs" align/score.py pairs "$3" "$o/$2.pairs"
}
pairs "align/ntrex-comparable pairs" align/ntrex-comparable.jsonl "$a/ntrex-comparable/gold.pairs.jsonl"
for gold in "$a"/textberg/*.gold.pairs.jsonl; do
  pairs "align/textberg $(basename "$gold" .gold.pairs.jsonl)" align/textberg.jsonl "$gold"
done
score align/events align/events.jsonl align/score.py events "$a/ntrex-events/gold.jsonl" "$o/align/events.jsonl"
for variant in full half edited; do
  score "align/stories-$variant" "align/stories-$variant.jsonl" align/score.py stories "$a/ntrex-stories/$variant.gold.jsonl" "$o/align/stories-$variant.jsonl"
done
score align/diffs align/diffs.jsonl align/score.py diffs "$a/ntrex-diffs/gold.jsonl" "$o/align/diffs.jsonl"
score align/retrieval align/retrieval.jsonl align/score.py retrieval "$a/ntrex-clean/docs.jsonl" "$o/align/retrieval.jsonl"
score ingest/segmentation ingest/segmentation.jsonl ingest/segmentation/score_seg.py --gold "$i"/segmentation/dev/*.jsonl --pred "$o/ingest/segmentation.jsonl" --utf16
score ingest/langid ingest/langid.jsonl ingest/langid/score_langid.py --gold "$i"/langid/dev/*.jsonl --pred "$o/ingest/langid.jsonl"
score ingest/boilerplate ingest/boilerplate.jsonl ingest/boilerplate/score_boilerplate.py --gold "$i"/boilerplate/dev/*.jsonl --pred "$o/ingest/boilerplate.jsonl"
score ingest/claims ingest/claims.jsonl ingest/claims/score_claims.py --gold "$i/claims/dev/clauses.jsonl" --pred "$o/ingest/claims.jsonl" --utf16
for list in numbers negation attribution; do
  score "ingest/$list" "ingest/$list.jsonl" ingest/lists/score_lists.py "$list" --gold "$i/lists/dev/$list.jsonl" --pred "$o/ingest/$list.jsonl"
done
score ingest/extraction-scrapinghub ingest/extraction-scrapinghub.json ingest/extraction/score_extraction.py scrapinghub --bench "$i/extraction" --ids "$i/extraction/dev/scrapinghub_ids.tsv" --pred "$o/ingest/extraction-scrapinghub.json"
score ingest/extraction-trafilatura ingest/extraction-trafilatura.jsonl ingest/extraction/score_extraction.py trafilatura --ids "$i/extraction/dev/trafilatura_eval.jsonl" --pred "$o/ingest/extraction-trafilatura.jsonl"

#!/usr/bin/env python3
"""Turns predicted rows of several languages into the beads of each pair of languages that `score.py pairs` reads.

usage: rows_to_pairs.py PREDICTED.jsonl > PAIRS.jsonl

in:  {"doc","rows":[{"u":{"de":[0],"en":[0,1]}}]}
out: {"doc","pair":"de-en","align":[[[0],[0,1]]]}   a unit without a partner is a bead of its own
"""
import itertools
import json
import sys


def beads(rows, a, b):
    groups = []
    for row in rows:
        x, y = set(row["u"].get(a, [])), set(row["u"].get(b, []))
        new = [(x, y)] if x and y else [({i}, set()) for i in x] + [(set(), {j}) for j in y]
        for x, y in new:
            # A unit that stands in two rows joins them.
            touching = [g for g in groups if g[0] & x or g[1] & y]
            groups = [g for g in groups if g not in touching]
            groups.append((x.union(*(g[0] for g in touching)), y.union(*(g[1] for g in touching))))
    return [[sorted(x), sorted(y)] for x, y in groups]


with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        if line.strip():
            document = json.loads(line)
            languages = sorted({language for row in document["rows"] for language in row["u"]})
            for a, b in itertools.combinations(languages, 2):
                print(json.dumps({"doc": document["doc"], "pair": f"{a}-{b}", "align": beads(document["rows"], a, b)}))

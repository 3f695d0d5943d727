#!/usr/bin/env python3
"""Agreement of two annotation passes of the same story, from their files alone.

usage: agreement.py PASS_A.json PASS_B.json      (the story format; texts are not needed)

Everything is measured on character offsets, since the passes of real pages hold no text:
  quotes    overlap F1: quotes aligned one to one, equal ones first, then by shared characters; credit of an
            aligned pair is the share of each that lies in the other. strict: equal segments.
  entity    of the aligned quotes (at least half of the characters shared), how many have the same speakers.
            Entities of the two passes are matched by the mentions they share.
  dates     F1 of expressions with equal span; how many of these have equal type and value.
  relation  of the article pairs, how many have the same relation.
  utterance F1 of the pairs of printings, quotes matched as above.
"""
import json
import sys
from itertools import combinations


def characters(quote):
    return {c for s in quote["segments"] for c in range(s["start"], s["end"])}


def f1(hits, a, b):
    return 2 * hits / (a + b) if a + b else float("nan")


def align(quotes_a, quotes_b):
    """Pairs (index in a, index in b) with shared characters, best first; every quote once."""
    sets_a, sets_b = [characters(q) for q in quotes_a], [characters(q) for q in quotes_b]
    edges = []
    for i, a in enumerate(sets_a):
        for k, b in enumerate(sets_b):
            shared = len(a & b)
            if shared:
                edges.append((a != b, -2 * shared / (len(a) + len(b)), i, k))
    used_a, used_b, pairs = set(), set(), []
    for _, score, i, k in sorted(edges):
        if i not in used_a and k not in used_b:
            used_a.add(i)
            used_b.add(k)
            pairs.append((i, k, -score))
    return pairs


def match_entities(labels_a, labels_b):
    """For each entity of a the entity of b that shares most mentions with it."""
    spans = {e["id"]: {(m["start"], m["end"]) for m in e["mentions"]} for e in labels_b["entities"]}
    names = {e["id"]: e["name"] for e in labels_b["entities"]}
    matched = {}
    for entity in labels_a["entities"]:
        own = {(m["start"], m["end"]) for m in entity["mentions"]}
        ranked = sorted(spans, key=lambda e: (-len(own & spans[e]), names[e] != entity["name"], e))
        if ranked and (own & spans[ranked[0]] or names[ranked[0]] == entity["name"]):
            matched[entity["id"]] = ranked[0]
    return matched


def printings(story, known):
    pairs = set()
    for utterance in story["links"]["utterances"]:
        ends = sorted({known.get(p["quote"], p["quote"]) for p in utterance["in"]})
        pairs.update(combinations(ends, 2))
    return pairs


def main(file_a, file_b):
    a, b = (json.load(open(f, encoding="utf-8")) for f in (file_a, file_b))
    articles_b = {x["id"]: x for x in b["articles"]}
    n_a = n_b = strict = judged = same = dates_a = dates_b = spans = values = 0
    credit_a = credit_b = 0.0
    quote_of_b = {}
    for article in a["articles"]:
        la, lb = article["labels"], articles_b[article["id"]]["labels"]
        qa, qb = la["quotes"], lb["quotes"]
        n_a, n_b = n_a + len(qa), n_b + len(qb)
        entities = match_entities(la, lb)
        for i, k, score in align(qa, qb):
            ca, cb = characters(qa[i]), characters(qb[k])
            credit_a += len(ca & cb) / len(ca)
            credit_b += len(ca & cb) / len(cb)
            strict += [(s["start"], s["end"]) for s in qa[i]["segments"]] == [
                (s["start"], s["end"]) for s in qb[k]["segments"]]
            quote_of_b[f"{article['id']}#{qb[k]['id']}"] = f"{article['id']}#{qa[i]['id']}"
            if score >= 0.5:
                judged += 1
                same += {entities.get(s["entity"]) for s in qa[i]["speakers"]} == {
                    s["entity"] for s in qb[k]["speakers"]}
        da = {(d["start"], d["end"]): (d["type"], d["value"]) for d in la["dates"]}
        db = {(d["start"], d["end"]): (d["type"], d["value"]) for d in lb["dates"]}
        dates_a, dates_b = dates_a + len(da), dates_b + len(db)
        spans += len(da.keys() & db.keys())
        values += sum(da[s] == db[s] for s in da.keys() & db.keys())
    recall, precision = (credit_a / n_a if n_a else 0), (credit_b / n_b if n_b else 0)
    ra = {(x["a"], x["b"]): x["relation"] for x in a["links"]["articles"]}
    rb = {(x["a"], x["b"]): x["relation"] for x in b["links"]["articles"]}
    ua, ub = printings(a, {}), printings(b, quote_of_b)
    print(f"quotes     {n_a} and {n_b}; overlap F1 {f1(precision * recall, precision, recall):.3f}; "
          f"strict F1 {f1(strict, n_a, n_b):.3f}")
    print(f"entity     {same} of {judged} aligned quotes have the same speakers")
    print(f"dates      {dates_a} and {dates_b}; span F1 {f1(spans, dates_a, dates_b):.3f}; "
          f"type and value equal in {values} of {spans}")
    print(f"relation   {sum(ra[p] == rb.get(p) for p in ra)} of {len(ra)} pairs equal")
    print(f"utterance  {len(ua)} and {len(ub)} pairs; F1 {f1(len(ua & ub), len(ua), len(ub)):.3f}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])

#!/usr/bin/env python3
"""Counts what PolNeAR's own files hold and what a dataset folder holds, and compares the two.

    python3 polnear_check.py CORPUS                counts of the corpus alone
    python3 polnear_check.py CORPUS DATASET        counts of both, and every span text compared

CORPUS holds text/*.txt and attributions/*.ann, DATASET was made by `pressmark import polnear
documents CORPUS --into DATASET --lenient`. Python 3.8 or newer, nothing else. It shares no code with the
importer: it reads brat's lines with string functions and the stories as JSON. Exit code 1 where anything
differs.

Of a document with several annotators the one whose id sorts first is read, as by the importer; `--all`
counts every annotation file as a document of its own.
"""

import argparse
import collections
import json
import pathlib
import re
import sys

ROWS = ("documents", "attributions", "sources", "cues", "contents", "discontinuous contents")


def squeezed(words):
    """Words without white space: an import trims edges and joins fragments that touch."""
    return "".join(words.split())


def is_discontinuous(text, stretches):
    """Whether a word is left out between two stretches."""
    ordered = sorted(stretches)
    return any(re.search(r"\w", text[a[1]:b[0]]) for a, b in zip(ordered, ordered[1:]))


def trimmed(text, start, end):
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return start, end


def attributions_of(text, path):
    """Each attribution with a content: (contents, cues, sources) as lists of stretches; and the rest."""
    spans, events, odd = {}, [], []
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        fields = line.split("\t")
        if line.startswith("T") and len(fields) == 3:
            label, offsets = fields[1].split(" ", 1)
            stretches = [tuple(map(int, pair.split())) for pair in offsets.split(";")]
            if " ".join(text[a:b] for a, b in stretches) != fields[2]:
                odd.append(f"{path.name}:{number}: words that are not the text's")
            spans[fields[0]] = (label, stretches)
        elif line.startswith("E") and len(fields) == 2:
            events.append((number, fields[1].split()[1:]))
        elif line.strip():
            odd.append(f"{path.name}:{number}: not read: {line[:60]}")
    found = []
    for number, roles in events:
        parts = {"Content": [], "Cue": [], "Source": []}
        for role in roles:
            parts[re.sub(r"\d+$", "", role.split(":")[0])] += spans[role.split(":")[1]][1]
        if parts["Content"]:
            found.append((parts["Content"], parts["Cue"], parts["Source"]))
        else:
            odd.append(f"{path.name}:{number}: an attribution without a content")
    return found, odd


def add(counts, text, found):
    counts["documents"] += 1
    counts["attributions"] += len(found)
    counts["contents"] += len(found)
    counts["cues"] += sum(len(cues) for _, cues, _ in found)
    counts["sources"] += len({trimmed(text, *span) for _, _, sources in found for span in sources})
    counts["discontinuous contents"] += sum(is_discontinuous(text, contents) for contents, _, _ in found)


def words_of(text, found):
    """What is compared: the words of every attribution of a document, in no order."""
    return collections.Counter(
        tuple(
            squeezed(" ".join(text[a:b] for a, b in sorted(stretches))) for stretches in attribution
        )
        for attribution in found
    )


def from_corpus(folder, every):
    counts, words, odd = collections.Counter(), {}, []
    for path in sorted((folder / "text").glob("*.txt")):
        text = path.read_text("utf-8")
        files = sorted((folder / "attributions").glob(glob_safe(path.stem) + "_????.ann"))
        for file in files if every else files[:1]:
            found, strange = attributions_of(text, file)
            odd += strange
            add(counts, text, found)
            words[re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")] = words_of(text, found)
    return counts, words, odd


def glob_safe(stem):
    return re.sub(r"([\[\]*?])", r"[\1]", stem)


def from_dataset(folder):
    counts, words = collections.Counter(), {}
    for path in sorted((folder / "stories").glob("*/*.json")):
        story = json.loads(path.read_text("utf-8"))
        article = story["articles"][0]
        ends = lambda spans: [(span["start"], span["end"]) for span in spans]
        found = [
            (
                ends(quote["segments"]),
                ends(quote["cue"]),
                [span for speaker in quote["speakers"] for span in ends(speaker["mentions"])],
            )
            for quote in article["labels"]["quotes"]
        ]
        add(counts, article["text"], found)
        words[story["id"]] = words_of(article["text"], found)
    return counts, words


def main():
    parser = argparse.ArgumentParser(description="Counts PolNeAR, before and after an import.")
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("dataset", type=pathlib.Path, nargs="?")
    parser.add_argument("--all", action="store_true", help="every annotator of every document")
    given = parser.parse_args()
    counts, words, odd = from_corpus(given.corpus, given.all)
    for sentence in odd:
        print("known disagreement:", sentence)
    if given.dataset is None:
        for row in ROWS:
            print(f"{row:24}{counts[row]:7}")
        return 0
    imported, imported_words = from_dataset(given.dataset)
    print(f"{'':24}{'corpus':>8}{'dataset':>9}")
    for row in ROWS:
        print(f"{row:24}{counts[row]:8}{imported[row]:9}{'' if counts[row] == imported[row] else '  differ'}")
    differ = 0
    for document in sorted(words.keys() | imported_words.keys()):
        here = words.get(document, collections.Counter())
        there = imported_words.get(document, collections.Counter())
        for attribution in sorted(((here - there) + (there - here)).elements()):
            differ += 1
            print(f"differs in {document}: {attribution[0][:40]}…")
    print(f"attributions whose words differ: {differ}")
    return int(differ > 0 or any(counts[row] != imported[row] for row in ROWS))


if __name__ == "__main__":
    sys.exit(main())

"""A whole system in Python, standard library only: quotation marks, and "… said NAME".

    pressmark systems check exec:"python3 docs/examples/marks_system.py"
    pressmark score --system exec:"python3 docs/examples/marks_system.py" --split dev
"""
import json
import re
import sys

QUOTE = re.compile("“[^“”\n]+”|\"[^\"\n]+\"")
NAME = r"([A-Z]\w+(?: [A-Z]\w+)*)"
SPEAKER = re.compile(rf",?\s*(?:{NAME} said|said {NAME})")


def speaker_after(text, end):
    """The name in “…,” NAME said, or “…,” said NAME; None, which says "nobody", without one."""
    found = SPEAKER.match(text, end)
    return found and (found.group(1) or found.group(2))


def answer(article):
    text = article["text"]  # offsets count code points, which is what Python counts
    if "quotes" in article:  # the track oracle-quotes: the quotes are given, answer by their ids
        return [
            {"id": q["id"], "speaker": speaker_after(text, q["segments"][-1]["end"] + 1)}
            for q in article["quotes"]
        ]
    return [
        # the marks themselves are not part of the quote
        {"start": m.start() + 1, "end": m.end() - 1, "speaker": speaker_after(text, m.end())}
        for m in QUOTE.finditer(text)
    ]


def say(message):
    print(json.dumps(message), flush=True)  # one line, and out with it at once


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        request = json.loads(line)
        if request["op"] == "hello":
            say(
                {
                    "protocol": "pressmark.exec/1",
                    "name": "example-marks",
                    "version": "1",
                    "layers": ["quotes", "speakers"],
                }
            )
        elif request["op"] == "article":
            say({"article": request["article"], "quotes": answer(request)})
        elif request["op"] == "end":
            break


if __name__ == "__main__":
    main()

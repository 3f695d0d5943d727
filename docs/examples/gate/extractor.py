"""A small project's extractor: what stands between quotation marks, as one program.

    pressmark score --system exec:"python3 extractor.py" --out baseline.json
"""
import json
import re
import sys

QUOTE = re.compile("“([^“”\n]+)”|\"([^\"\n]+)\"")


def quotes(text):
    for found in QUOTE.finditer(text):
        yield {"start": found.start() + 1, "end": found.end() - 1}  # without the marks


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        request = json.loads(line)
        if request["op"] == "hello":
            reply = {"protocol": "pressmark.exec/1", "name": "small", "version": "1", "layers": ["quotes"]}
        elif request["op"] == "article":
            reply = {"article": request["article"], "quotes": list(quotes(request["text"]))}
        else:
            break
        print(json.dumps(reply), flush=True)


main()

"""A chat model as a system: asks an HTTP endpoint of the common "chat completions" form.

    export CHAT_URL=http://localhost:8080/v1/chat/completions   # where the model is
    export CHAT_MODEL=my-model                                  # its name there
    export CHAT_KEY=…                                           # if the endpoint wants one
    pressmark score --system exec:"python3 docs/examples/chat_model.py" --split dev \
        --threads 4 --save-predictions mine.jsonl               # and --resume to go on

Standard library only. A request that fails is tried again; what then fails is an error of its
article, not of the run.
"""
import json
import os
import sys
import time
import urllib.error
import urllib.request

ATTEMPTS = 3
PROMPT = (
    "List every quotation in the article below, with its speaker. Answer with JSON alone: "
    '[{"quote": "the words, exactly as printed, without quotation marks", '
    '"speaker": "the full name, or null"}]\n\n'
)


def complete(text):
    """The model's words, and what they cost."""
    body = {
        "model": os.environ.get("CHAT_MODEL", "default"),
        "temperature": 0,
        "messages": [{"role": "user", "content": PROMPT + text}],
    }
    headers = {"Content-Type": "application/json"}
    if os.environ.get("CHAT_KEY"):
        headers["Authorization"] = "Bearer " + os.environ["CHAT_KEY"]
    request = urllib.request.Request(
        os.environ["CHAT_URL"], json.dumps(body).encode("utf-8"), headers
    )
    for attempt in range(1, ATTEMPTS + 1):
        try:
            with urllib.request.urlopen(request, timeout=50) as response:
                reply = json.load(response)
                return reply["choices"][0]["message"]["content"], reply.get("usage", {})
        except (urllib.error.URLError, TimeoutError) as problem:
            print(f"attempt {attempt}: {problem}", file=sys.stderr)
            if attempt == ATTEMPTS:
                raise
            time.sleep(attempt)


def listed(content):
    """The list in the model's words, which may stand between others."""
    return json.loads(content[content.index("[") : content.rindex("]") + 1])


def placed(text, found):
    """Quotes with offsets: models know words, not places. What is not printed is left out."""
    quotes = []
    end = 0
    for one in found:
        start = text.find(one["quote"], end)
        if start < 0:
            start = text.find(one["quote"])
        if start < 0 or not one["quote"]:
            print("not in the article: " + repr(one["quote"]), file=sys.stderr)
            continue
        end = start + len(one["quote"])
        quotes.append({"start": start, "end": end, "speaker": one.get("speaker") or None})
    return quotes


def answer(request):
    try:
        content, usage = complete(request["text"])
        quotes = placed(request["text"], listed(content))
    except Exception as problem:  # whatever it is, the next article may go well
        return {"article": request["article"], "error": f"{type(problem).__name__}: {problem}"}
    return {"article": request["article"], "quotes": quotes, "usage": usage}


def say(message):
    print(json.dumps(message), flush=True)


def main():
    if "CHAT_URL" not in os.environ:
        sys.exit("CHAT_URL is not set: the address of the model")
    sys.stdin.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        request = json.loads(line)
        if request["op"] == "hello":
            say(
                {
                    "protocol": "pressmark.exec/1",
                    "name": "example-chat-model",
                    "version": os.environ.get("CHAT_MODEL", "default"),
                    "layers": ["quotes", "speakers"],
                }
            )
        elif request["op"] == "article":
            say(answer(request))
        elif request["op"] == "end":
            break


if __name__ == "__main__":
    main()

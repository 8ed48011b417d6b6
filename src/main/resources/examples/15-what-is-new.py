import json
import pathlib
import urllib.request

file = pathlib.Path("seen.json")
seen = json.loads(file.read_text()) if file.exists() else {"day": "2000-01-01", "ids": []}

# a day is asked for whole, so the changes of the last one come again
address = "http://localhost:8080/api/v1/changes?format=ndjson&since=" + seen["day"]
with urllib.request.urlopen(address) as answer:
    changes = [json.loads(line) for line in answer]

for change in reversed(changes):
    if change["id"] not in seen["ids"]:
        told = (change["changedAt"][:10], change["kind"], change["slug"], change["what"])
        print(*filter(None, told))

if changes:
    day = changes[0]["changedAt"][:10]
    ids = [change["id"] for change in changes if change["changedAt"].startswith(day)]
    file.write_text(json.dumps({"day": day, "ids": ids}))

import json
import urllib.parse
import urllib.request

name = urllib.parse.urlencode({"name": "PIPL"})

with urllib.request.urlopen("http://localhost:8080/api/v1/resolve?" + name) as answer:
    record = json.load(answer)["record"]

address = "http://localhost:8080" + record["links"]["self"] + "?format=bibtex"
with urllib.request.urlopen(address) as answer:
    print(answer.read().decode("utf-8"))

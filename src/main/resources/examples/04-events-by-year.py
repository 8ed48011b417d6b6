import collections
import json
import urllib.request

address = "http://localhost:8080/api/v1/timeline?format=ndjson"
years = collections.Counter()

with urllib.request.urlopen(address) as answer:
    for line in answer:
        event = json.loads(line)
        years[event["date"][:4]] += 1

for year, events in sorted(years.items()):
    print(year, events)

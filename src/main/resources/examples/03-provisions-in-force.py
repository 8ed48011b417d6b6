import csv
import io
import urllib.request

address = ("http://localhost:8080/api/v1/provisions"
           "?topic=synthetic-media&status=in-force&asOf=2023-09-01&format=csv")

with urllib.request.urlopen(address) as answer:
    text = io.TextIOWrapper(answer, encoding="utf-8", newline="")
    rows = list(csv.DictReader(text))

print(len(rows), "provisions on synthetic media were in force on 1 September 2023")
for row in rows:
    if row["kind"] == "prohibition":
        print(row["policy.slug"], "|", row["text"])

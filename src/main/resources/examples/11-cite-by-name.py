import urllib.parse
import urllib.request

name = urllib.parse.urlencode({"name": "PIPL"})

with urllib.request.urlopen("http://localhost:8080/api/v1/resolve?" + name) as answer:
    record = answer.url  # the address that the name led to

with urllib.request.urlopen(record + "?format=bibtex") as answer:
    print(answer.read().decode("utf-8"))

import urllib.request

import duckdb

address = "http://localhost:8080/api/v1/provisions?format=ndjson"
urllib.request.urlretrieve(address, "provisions.ndjson")

rows = duckdb.sql("""
    select kind, count(*), count(distinct policy.slug)
    from read_json('provisions.ndjson', format = 'newline_delimited')
    group by kind order by count(*) desc, kind
""").fetchall()

for kind, provisions, policies in rows:
    print(kind, provisions, "in", policies, "policies")

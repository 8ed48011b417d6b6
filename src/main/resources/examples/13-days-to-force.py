import pandas

address = ("http://localhost:8080/api/v1/policies"
           "?fields=slug,type,issued,effective&format=csv")
policies = pandas.read_csv(address)

# a date known to its month or year alone has no day to count from
for date in ("issued", "effective"):
    policies[date] = pandas.to_datetime(policies[date], format="%Y-%m-%d", errors="coerce")

policies["days"] = (policies["effective"] - policies["issued"]).dt.days
print(policies.groupby("type")["days"].median().dropna().astype(int).to_string())

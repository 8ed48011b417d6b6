address='http://localhost:8080/api/v1/changes'

curl -s -o changes.json --etag-save changes.etag -w '%{http_code}\n' "$address"
curl -s -o changes.json --etag-compare changes.etag -w '%{http_code}, %{size_download} bytes\n' "$address"

address='http://localhost:8080/api/v1/changes'

curl -s --etag-save changes.etag -o changes.json \
  -w '%{http_code}\n' "$address"
curl -s --etag-compare changes.etag -o changes.json \
  -w '%{http_code}, %{size_download} bytes\n' "$address"

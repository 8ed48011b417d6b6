curl -sG http://localhost:8080/api/v1/policies -d agency=cac -d year=2022 \
  -d fields=title,issued,effective -d format=csv

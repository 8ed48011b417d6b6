curl -sG http://localhost:8080/api/v1/policies -d type=law -d sort=oldest \
  -d asOf=2021-09-01 -d fields=slug,status -d format=csv | cut -d , -f 1,2

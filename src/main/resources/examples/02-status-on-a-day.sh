curl -s 'http://localhost:8080/api/v1/policies?type=law&sort=oldest&asOf=2021-09-01&fields=slug,status&format=csv' |
  cut -d , -f 1,2

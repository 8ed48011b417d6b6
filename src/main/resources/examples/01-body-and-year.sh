curl -s 'http://localhost:8080/api/v1/policies?agency=cac&year=2022&fields=title,issued,effective&format=csv'

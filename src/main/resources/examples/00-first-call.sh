curl -s 'http://localhost:8080/api/v1/policies?topic=generative-ai&level=departmental&status=in-force&asOf=2024-01-01&fields=title,effective&format=csv'

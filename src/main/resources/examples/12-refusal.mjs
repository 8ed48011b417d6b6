const answer = await fetch("http://localhost:8080/api/v1/policies?status=valid&asOf=2022");

if (!answer.ok) {
  console.log(answer.status, answer.headers.get("Content-Type"));
  console.log(JSON.stringify(await answer.json(), null, 2));
}

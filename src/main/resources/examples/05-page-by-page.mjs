const first = "http://localhost:8080/api/v1/policies?topic=generative-ai&type=department-rules&size=3&sort=oldest";

for (let address = first; address; ) {
  const answer = await fetch(address);
  const { page, items, links } = await answer.json();
  for (const { title } of items) {
    console.log(page, title);
  }
  address = links.next && new URL(links.next, address);
}

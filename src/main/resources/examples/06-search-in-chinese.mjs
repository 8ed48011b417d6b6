const address = new URL("http://localhost:8080/api/v1/search");
address.searchParams.set("q", "算法推荐");
address.searchParams.set("size", "5");

const answer = await fetch(address);
const { total, items } = await answer.json();

console.log(address.search);
console.log(total);
for (const { kind, title, chineseTitle } of items) {
  console.log(`${kind}: ${chineseTitle || title}`);
}

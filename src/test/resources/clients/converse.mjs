// A client of POST /api/conversation: answers what a case knows, and says of all else that it is not known, until no more is asked.
// Arguments: the address of the service, and a case as JSON. Prints the pages that were asked, and what is said at the end.
const [service, written] = process.argv.slice(2);
const known = JSON.parse(written);
const told = { asOf: known.asOf, answers: {} };
const pages = [];

const whose = (ref, of) => (ref === "adult" ? of : (of.children ?? []).find((child) => child.ref === ref)) ?? { answers: {} };

for (;;) {
  const response = await fetch(`${service}/api/conversation`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(told),
  });
  if (!response.ok) {
    throw new Error(await response.text());
  }
  const step = await response.json();
  if (step.done) {
    console.log(JSON.stringify({ pages, unknown: step.unknown.count, told }));
    break;
  }
  pages.push(step.page.id);
  if (step.page.members) {
    told.children = (known.children ?? []).map(({ ref }) => ({ ref, answers: {} }));
  }
  for (const question of step.page.questions) {
    whose(question.for, told).answers[question.asks.id] = whose(question.for, known).answers[question.asks.id] ?? "UNKNOWN";
  }
}

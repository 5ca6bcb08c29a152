/** One word for several quantities: of all money, of appropriations, of the general public budget (reference C10). */
const NAMESAKES: readonly (readonly string[])[] = [
  ["expenditure.basic", "general.basic"],
  ["expenditure.project", "general.project"],
  ["expenditure", "fiscal.expenditure", "general"],
  ["income", "income.fiscal", "income.general"],
  ["income.total", "fiscal.income.total"],
  ["expenditure.total", "fiscal.expenditure.total"],
  ["opening", "fiscal.opening"],
  ["closing", "fiscal.closing"]
];

/** Subjects that go by the same words as this one: which of them a sentence means, its words alone may not tell. */
export function namesakesOf(subject: string): readonly string[] {
  const group = NAMESAKES.find((names) => names.includes(subject)) ?? [];
  return group.filter((name) => name !== subject);
}

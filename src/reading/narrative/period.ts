/** The year before; empty for accounts whose year is not known. */
export function yearBefore(year: string): string {
  return year ? String(Number(year) - 1) : "";
}

/** `2023/2024`: from the year compared with, the one before unless given. Empty where the accounts' own year is not known. */
export function periodOfChange(year: string, before = yearBefore(year)): string {
  return year ? `${before}/${year}` : "";
}

/** 2023年度支出合计…, （项）2023年决算数为…: the year an amount is said to be of, where no comparison (与2023年度相比) leads in. */
export function yearOfAmount(words: string, year: string): string {
  return /^(?:其中：|：)?((?:19|20)\d\d)年度?(?!.*[与比较])/.exec(words)?.[1] ?? year;
}

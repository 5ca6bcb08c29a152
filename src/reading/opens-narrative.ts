const OPENING =
  /^(?:[一二三四五六七八九十]+、|[（(]一[）)])?(?:关于)?(?:\d{4}年度?)?(?:部门|单位)?(?:收入支出决算总体情况|收入支出决算情况|收支决算总体情况|决算收支总体情况)(?:的)?(?:说明)?$/;

/** Whether a line without its spaces is the heading with which the narrative of accounts opens: 一、收入支出决算总体情况说明. */
export function opensNarrative(plain: string): boolean {
  return OPENING.test(plain);
}

/** Words that there was nothing of something, and where in a text they begin. */
export interface Denial {
  readonly at: number;
  /** 没有政府性基金预算财政拨款收支. */
  readonly text: string;
  /** What is denied. */
  readonly what: string;
}

/** What a bare 无 may deny. Names begin with it too, 无锡, 无线电, 无为: only before one of these words is it a predicate. */
const OBJECTS = [
  "“?三公|财政拨款|一般公共预算|政府性基金|国有资本经营|因公|公务|机关运行|政府采购|外事|外宾",
  "此项|该项|本项|此类|该类|上述|相关|有关|任何|使用|安排|发生|支出|收入|预算|经费|结转|购置"
].join("|");
const DENIAL = new RegExp(
  `(?:没有|未发生|未安排|不涉及|未使用|无(?=${OBJECTS}))(?!变化|增减|关|法|偿|须|需)([^，,。；;：:]{2,40})`,
  "g"
);
/** 如无…，应说明原因; 无…的，仍保留该表格式: what to do if there is none is no word that there is none. */
const CONDITION = /(?:如果?|若|倘若?|凡|假如|对于?|是否)[^，,。；;]{0,12}$/;

/** Every denial of a text, but those of a condition and those that go on to an amount. */
export function denials(text: string): readonly Denial[] {
  return [...text.matchAll(DENIAL)].flatMap(({0: said, 1: what = "", index}) => {
    const conditional = CONDITION.test(text.slice(Math.max(0, index - 20), index)) || /的(?:单位|部门)?$/.test(what);
    return conditional || /[1-9]/.test(what) ? [] : [{at: index, text: said, what}];
  });
}

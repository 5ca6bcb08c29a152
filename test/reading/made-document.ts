/** Final accounts of a department that does not exist: small, whole, every sum true. Tests take it apart. */
export const madeTables: Readonly<Record<string, string>> = {
  "01": `收入			支出
项 目	行次	决算数	项 目	行次	决算数
栏 次		1	栏 次		2
一、一般公共预算财政拨款收入	1	70.00	一、一般公共服务支出	5	66.00
二、其他收入	2	1.00	二、卫生健康支出	6	4.00
本年收入合计	3	71.00	本年支出合计	7	70.00
年初结转和结余	4	2.00	年末结转和结余	8	3.00
总计	5	73.00	总计	9	73.00`,
  "02": `项 目		本年收入合计	财政拨款收入	上级补助收入	事业收入	经营收入	附属单位上缴收入	其他收入
科目代码	科目名称							
栏次		1	2	3	4	5	6	7
合计		71.00	70.00					1.00
201	一般公共服务支出	67.00	66.00					1.00
210	卫生健康支出	4.00	4.00					`,
  "03": `项 目		本年支出合计	基本支出	项目支出	上缴上级支出	经营支出	对附属单位补助支出
科目代码	科目名称						
栏次		1	2	3	4	5	6
合计		70.00	50.00	20.00			
201	一般公共服务支出	66.00	46.00	20.00			
210	卫生健康支出	4.00	4.00				`,
  "04": `收入			支出
项 目	行次	决算数	项 目	行次	合计	一般公共预算财政拨款	政府性基金预算财政拨款	国有资本经营预算财政拨款
栏 次		1	栏 次		2	3	4	5
一、一般公共预算财政拨款	1	70.00	一、一般公共服务支出	7	66.00	66.00		
二、政府性基金预算财政拨款	2		二、卫生健康支出	8	4.00	4.00		
本年收入合计	3	70.00	本年支出合计	9	70.00	70.00		
年初财政拨款结转和结余	4	1.00	年末财政拨款结转和结余	10	1.00	1.00		
一般公共预算财政拨款	5	1.00		11				
总计	6	71.00	总计	12	71.00	71.00		`,
  "05": `项 目		本年支出		
科目代码	科目名称	小计	基本支出	项目支出
栏次		1	2	3
合计		70.00	50.00	20.00
201	一般公共服务支出	66.00	46.00	20.00
210	卫生健康支出	4.00	4.00	`,
  "06": `科目代码	科目名称	决算数	科目代码	科目名称	决算数
301	工资福利支出	40.00	302	商品和服务支出	10.00
30101	基本工资	40.00	30201	办公费	10.00
人员经费合计		40.00	公用经费合计		10.00`,
  "07": `项目		年初结转和结余	本年收入	本年支出			年末结转和结余
科目代码	科目名称			小计	基本支出	项目支出	
栏次		1	2	3	4	5	6
	合计						`,
  "08": `项目		本年支出		
科目代码	科目名称	合计	基本支出	项目支出
栏次		1	2	3
	合计			`,
  "09": `预算数						决算数					
合计	因公出国（境）费	公务用车购置及运行维护费			公务接待费	合计	因公出国（境）费	公务用车购置及运行维护费			公务接待费
		小计	公务用车购置费	公务用车运行维护费				小计	公务用车购置费	公务用车运行维护费	
1	2	3	4	5	6	7	8	9	10	11	12
5.00	1.00	3.00		3.00	1.00	4.00	1.00	2.00		2.00	1.00`
};

export const madeTitles: Readonly<Record<string, string>> = {
  "01": "收入支出决算总表",
  "02": "收入决算表",
  "03": "支出决算表",
  "04": "财政拨款收入支出决算总表",
  "05": "一般公共预算财政拨款支出决算表",
  "06": "一般公共预算财政拨款基本支出决算明细表",
  "07": "政府性基金预算财政拨款收入支出决算表",
  "08": "国有资本经营预算财政拨款支出决算表",
  "09": "财政拨款“三公”经费支出决算表"
};

export const madeCells: Readonly<Record<string, number>> = {
  "01": 10,
  "02": 8,
  "03": 8,
  "04": 15,
  "05": 8,
  "06": 6,
  "07": 0,
  "08": 0,
  "09": 10,
  "10": 0
};

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

const madeCover = ["2024年度", "", "示例市档案局部门决算", "", "二〇二五年八月20日", ""].join("\n");

const madeContents = [
  "目 录",
  "第一部分 部门概况",
  "一、部门职责",
  "第二部分 2024年度部门决算表",
  ...Object.values(madeTitles).map((title, i) => `${NUMERALS[i]}、${title}……${i + 3}`),
  "第三部分 2024年度部门决算情况说明",
  "一、收入支出决算总体情况说明",
  "第四部分 名词解释"
].join("\n");

const madeNarrative = `第三部分 2024年度部门决算情况说明

一、收入支出决算总体情况说明

2024年度收入总计73万元、支出总计73万元。`;

export interface Layout {
  /** Tables by number, in the order printed. */
  readonly order?: readonly string[];
  /** The lines above a table. */
  readonly heading?: (title: string, id: string, at: number) => string;
  readonly cover?: string;
  readonly contents?: string;
  readonly narrative?: string;
  readonly parts?: boolean;
}

/** The text form of the made accounts, in a layout of one's own. */
export function madeDocument(layout: Layout = {}): string {
  const {order = Object.keys(madeTables), heading = standardHeading, parts = true} = layout;
  const {cover = madeCover, contents = madeContents, narrative = madeNarrative} = layout;
  const tables = order.map(
    (id, i) => `${heading(madeTitles[id] ?? "", id, i)}\n${madeTables[id]}\n\n注：本表为示例。\n`
  );
  return [
    cover,
    contents,
    parts ? "第一部分 部门概况\n\n一、部门职责\n\n负责示例档案的保管。" : "",
    parts ? "第二部分 2024年度部门决算表" : "",
    ...tables,
    parts ? narrative : narrative.replace(/^第三部分.*\n/, ""),
    parts ? "第四部分 名词解释\n\n一、基本支出：示例。" : "名词解释\n\n一、基本支出：示例。",
    ""
  ].join("\n");
}

function standardHeading(title: string, id: string, at: number): string {
  return `${NUMERALS[at]}、${title}\n\n${title}\n\n公开 ${id} 表\n\n部门：示例市档案局\n\n单位：万元\n`;
}

export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

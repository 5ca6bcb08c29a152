import {expect, test} from "vitest";
import {isProblem, parseCell} from "../../src/notebook/cells/parse-cell.js";

function parsed(source: string) {
  const cell = parseCell(source);
  if (isProblem(cell)) throw new Error(`invalid cell: ${JSON.stringify(cell)}`);
  const {isExpression, declares, uses} = cell;
  return {isExpression, declares, uses: [...uses].sort()};
}

test("parseCell(source) takes one expression as an expression, whatever follows it", () => {
  for (const source of ["a + b", "(a, b)", "(a + b);", "a + b // why\n", "\n\na\n  + b\n;\n/* end */"]) {
    expect(parsed(source)).toEqual({isExpression: true, declares: [], uses: ["a", "b"]});
  }
});

test("parseCell(source) takes braces for an object where they are one, else for a block", () => {
  expect(parsed("{a: 1}").isExpression).toBe(true);
  expect(parsed("{ const a = 1; display(a) }")).toEqual({isExpression: false, declares: [], uses: ["display"]});
});

test("parseCell(source) takes a function with a name for a declaration", () => {
  expect(parsed("function f(x) { return x + y }")).toEqual({isExpression: false, declares: ["f"], uses: ["y"]});
  expect(parsed("async function f() {}").declares).toEqual(["f"]);
  expect(parsed("class A { #x = b }")).toEqual({isExpression: false, declares: ["A"], uses: ["b"]});
  expect(parsed("(x) => x + y")).toEqual({isExpression: true, declares: [], uses: ["y"]});
});

test("parseCell(source) declares every name of a pattern, and none from within", () => {
  const source = "const {a, b: [c, ...d], ...e} = f, g = h; { let i = j } for (const k of l) { var m = k }";
  expect(parsed(source)).toEqual({
    isExpression: false,
    declares: ["a", "c", "d", "e", "g", "m"],
    uses: ["f", "h", "j", "l"]
  });
});

test("parseCell(source) uses free names only: no property, parameter, label, or name of its own", () => {
  expect(parsed("x.y[z] + ((a, {b}, [c] = d) => a + b + c + e)(1)").uses).toEqual(["d", "e", "x", "z"]);
  expect(parsed("try { f() } catch (g) { display(g) }").uses).toEqual(["display", "f"]);
  expect(parsed("function f() { return f(arguments) + undefined }").uses).toEqual([]);
  expect(parsed("{ let a = 1; { a } } a").uses).toEqual(["a"]);
  expect(parsed("`$" + "{a}` + b`c`").uses).toEqual(["a", "b"]);
});

test("parseCell(source) allows await", () => {
  expect(parsed("await a").uses).toEqual(["a"]);
  expect(parsed("const b = await a; for await (const c of d) e(c)").uses).toEqual(["a", "d", "e"]);
});

test("parseCell(source) allows nothing, and comments", () => {
  for (const source of ["", " \n", "// nothing"]) expect(parsed(source).declares).toEqual([]);
});

test("parseCell(source) allows to change what is its own", () => {
  for (const source of [
    "let a = 1; a = 2; a++",
    "let a; [a] = [1]; for (a of b) c(a)",
    "(x) => { x = 1 }",
    "a.b = 1"
  ]) {
    expect(isProblem(parseCell(source))).toBe(false);
  }
});

test("parseCell(source) tells the name of others that a cell would change, and the line", () => {
  for (const source of ["1;\nx = 5", "1;\nx++", "1;\n({x} = y)", "1;\n(() => { [x] = y })()", "1;\nfor (x of y);"]) {
    expect(parseCell(source)).toEqual({kind: "assign", name: "x", line: 2});
  }
});

test("parseCell(source) tells where the syntax breaks", () => {
  expect(parseCell("const a = 1;\nconst b = ;")).toEqual({
    kind: "syntax",
    message: "Unexpected token",
    line: 2,
    column: 11
  });
  for (const source of ["'a", "(", "}", "`${", "a b", "const a = 1, a = 2", "return 1", "<!--", "\\u{", "/["]) {
    expect(parseCell(source)).toMatchObject({kind: "syntax"});
  }
});

test("parseCell(source) tells imports, of which there are none", () => {
  expect(parseCell('\nimport x from "y"')).toEqual({kind: "import", line: 2});
  expect(parseCell("export const a = 1")).toEqual({kind: "import", line: 1});
});

import {JSDOM} from "jsdom";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {type CellObserver, cellGraph} from "../../src/notebook/cells/cell-graph.js";
import {loopWatch} from "../../src/notebook/cells/loop-watch.js";

const {window} = new JSDOM();
const watch = loopWatch(50);

beforeAll(() => {
  vi.stubGlobal("HTMLInputElement", window.HTMLInputElement);
});

afterAll(() => {
  watch.stop();
  vi.unstubAllGlobals();
});

/** A notebook that writes down what its cells show: `a 3`, `a ! undefined x`. */
function notebook(scope: Record<string, unknown> = {}) {
  const graph = cellGraph(scope, {watch});
  const log: string[] = [];
  const observer = (id: string): CellObserver => ({
    pending() {},
    show: (value) => log.push(`${id} ${value}`),
    done({declares, last, shown}) {
      if (shown) return;
      if (last !== undefined) log.push(`${id} ${last}`);
      else for (const [name, value] of Object.entries(declares)) log.push(`${id} ${name}=${value}`);
    },
    failed: ({kind, ...problem}) => log.push(`${id} ! ${kind} ${Object.values(problem).join(" ")}`)
  });
  const settle = async () => {
    await new Promise((done) => setTimeout(done, 60));
    return log.splice(0).sort();
  };
  return {graph, settle, define: (id: string, source: string) => graph.define(id, source, observer(id))};
}

test("cellGraph().define(id, source) runs cells in the order of what they use, whatever theirs", async () => {
  const {define, settle} = notebook({two: 2});
  define("a", "x + two");
  define("b", "const x = y * 10");
  define("c", "const y = 4;");
  expect(await settle()).toEqual(["a 42", "b x=40", "c y=4"]);
});

test("cellGraph().define(id, source) again runs what depends on it, and nothing else", async () => {
  const {define, settle} = notebook();
  define("a", "const x = 1");
  define("b", "x + 1");
  define("c", "'apart'");
  await settle();
  define("a", "const x = 10");
  expect(await settle()).toEqual(["a x=10", "b 11"]);
});

test("cellGraph().remove(id) takes its names away", async () => {
  const {define, graph, settle} = notebook();
  define("a", "const x = 1");
  define("b", "x + 1");
  await settle();
  graph.remove("a");
  expect(await settle()).toEqual(["b ! undefined x"]);
  expect([graph.has("a"), graph.has("b")]).toEqual([false, true]);
});

test("a cell shows what it displays, else what it ends with, else what it declares", async () => {
  const {define, settle} = notebook();
  define("a", "display(1); display(2); 3");
  define("b", "const x = 4; x + 1;");
  define("c", "const y = 6");
  define("d", "{a: 7}.a");
  define("e", "await Promise.resolve(8)");
  define("f", "Promise.resolve(9)");
  define("g", "(0, 10)");
  expect(await settle()).toEqual(["a 1", "a 2", "b 5", "c y=6", "d 7", "e 8", "f 9", "g 10"]);
});

test("a name that two cells declare is told in both, and is well when one goes", async () => {
  const {define, graph, settle} = notebook();
  define("a", "const x = 1");
  define("b", "const x = 2");
  define("c", "x + 1");
  const told = await settle();
  expect(told).toContain("a ! duplicate x");
  expect(told).toContain("b ! duplicate x");
  expect(told).toContain("c ! duplicate x");
  graph.remove("b");
  expect(await settle()).toContain("c 2");
});

test("cells that depend on each other are told, and those that depend on them", async () => {
  const {define, settle} = notebook();
  define("a", "const x = y + 1");
  define("b", "const y = x + 1");
  define("c", "x");
  expect(await settle()).toEqual(expect.arrayContaining(["a ! circular ", "b ! circular "]));
});

test("a name of nobody's is told, a name of a cell with a problem too", async () => {
  const {define, settle} = notebook();
  define("a", "const x = nobody + 1");
  define("b", "x + 1");
  expect(await settle()).toEqual(["a ! undefined nobody", "b ! upstream x"]);
});

test("what a cell throws is told with its line", async () => {
  const {define, settle} = notebook();
  define("a", "const x = 1;\nnull.y");
  define("b", "throw 5");
  expect(await settle()).toEqual([
    "a ! error TypeError Cannot read properties of null (reading 'y') 2",
    "b ! error  5 "
  ]);
});

test("a loop without end is ended and told, with or without braces, and the next cell runs", async () => {
  const {define, settle} = notebook();
  for (const [i, loop] of [
    "while (true);",
    "for (;;) {}",
    "do { try { for (;;); } catch {} } while (true)",
    "const f = () => { while (true) 1 }; [1].map(f)",
    "(() => { for (;;) {} })()",
    "while (true) await 0"
  ].entries()) {
    define("a", `\n${loop}`);
    await new Promise((done) => setTimeout(done, 200));
    expect(await settle(), String(i)).toEqual(["a ! endless 2"]);
  }
  define("b", "1 + 1");
  expect(await settle()).toEqual(["b 2"]);
});

test("view(input) shows the input, and its name is its value, now and later", async () => {
  const input = window.document.createElement("input");
  Object.assign(input, {type: "range", value: "3", toString: () => "input"});
  const {define, settle} = notebook({input});
  define("a", "const x = view(input)");
  define("b", "x * 2");
  expect(await settle()).toEqual(["a input", "b 6"]);
  input.value = "5";
  input.dispatchEvent(new window.Event("input"));
  expect(await settle()).toEqual(["b 10"]);
});

test("a cell may use what strict code gives no other value: eval and arguments", async () => {
  const {define, settle} = notebook();
  define("a", 'eval("1 + 1")');
  define("b", "(function () { return arguments.length })(1, 2, 3)");
  expect(await settle()).toEqual(["a 2", "b 3"]);
});

test("a cell's name stands above one of the scope", async () => {
  const {define, settle} = notebook({x: 1});
  define("a", "const x = 2");
  define("b", "x");
  expect(await settle()).toEqual(["a x=2", "b 2"]);
});

import {expect, test} from "vitest";
import {partWhole} from "../../../src/checks/tables/part-whole.js";
import {findingOf, told} from "./findings-of.js";
import {smallOffice} from "./small-office.js";

const VEHICLES = "part-whole:09:vehicles.running:outturn";
const RECEPTION = "part-whole:09:reception:outturn";

test("partWhole vouches for equal items and explains the rest by projects", () => {
  expect(findingOf(smallOffice(), partWhole, VEHICLES).outcome).toBe("equal");
  expect(findingOf(smallOffice(), partWhole, RECEPTION)).toMatchObject({
    outcome: "explained",
    level: "note",
    cause: "paid-from-projects",
    computed: null
  });
});

test("partWhole contradicts more than projects could have paid, unless other money may have", () => {
  const office = smallOffice({"09:reception:outturn": "90.00"});
  const titled = (title: string) => ({
    ...office,
    tables: office.tables.map((t) => (t.id === "09" ? {...t, title} : t))
  });
  expect(findingOf(titled("财政拨款“三公”经费支出决算表"), partWhole, RECEPTION).level).toBe("contradiction");
  expect(findingOf(titled("“三公”经费支出决算表"), partWhole, RECEPTION).level).toBe("doubt");
});

test("partWhole only doubts a part above its whole", () => {
  expect(told(smallOffice({"06:30231:amount": "5.00"}), partWhole)).toContain(`${VEHICLES} unequal doubt`);
});

test("partWhole contradicts an item above all that projects spent", () => {
  const office = smallOffice({"09:reception:outturn": "26.00"});
  expect(told(office, partWhole)).toEqual([`${RECEPTION} unequal contradiction`]);
});

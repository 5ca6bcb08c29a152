import {expect, test} from "vitest";
import {goodsProcured} from "../../../src/checks/narrative/goods-procured.js";
import {viewOfClaims} from "./accounts-of-claims.js";

function check(goods: string, equipment: string) {
  const cells = {"06:31002:amount": equipment, "06:30201:amount": "8.00"};
  return [...goodsProcured.check(viewOfClaims({cells, claims: [["11.2", "procurement.goods", "amount", goods]]}))];
}

test("goodsProcured.check(view) asks where equipment was bought and no goods were procured", () => {
  expect(check("0万元", "4.50")).toMatchObject([{level: "doubt", printed: "0", computed: "4.50"}]);
});

test("goodsProcured.check(view) says nothing where goods were procured, or only stationery was bought", () => {
  expect([...check("1.00万元", "4.50"), ...check("0万元", "")]).toEqual([]);
});

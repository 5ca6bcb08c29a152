import type {Cell, Claim} from "../accounts/index.js";
import {labelOf} from "../checks/index.js";
import {toAmountFields} from "./amounts.js";
import {type Frame, type FrameRow, toFrame} from "./frame.js";
import {field} from "./resource.js";
import {schema} from "./schema.js";
import {type Context, verdictFields, verdictOf} from "./verdict.js";

const FIELDS = [
  field("id", "string", "编号", "Cell or claim id; ledger#cell=<id> opens it."),
  field("table", "string", "表号", "Table of a cell; empty for a claim."),
  field("row", "string", "行键", "Row of a cell."),
  field("column", "string", "栏目", "Column of a cell."),
  field("section", "string", "章节", "Section of a claim; empty for a cell."),
  field("sentence", "integer", "句", "Sentence of a claim."),
  field("label", "string", "名称", "What people call it, with its place."),
  field("labelEn", "string", "英文名称", "The same in English."),
  field("text", "string", "原文", "As printed."),
  ...schema.cells.fields.filter((f) => f.name === "status"),
  field("amount", "number", "金额", "The exact value of the digits."),
  field("unit", "string", "单位", "Unit as printed."),
  ...verdictFields,
  field("line", "integer", "行", "Line of the file, counted from 1.")
];

/** Every number of the document, of the tables and then of the narrative, with its place and what the checks say of it. */
export function cellsFrame(context: Context): Frame {
  const {cells, claims} = context.view.accounts;
  const rows = [...cells.map((cell) => fromCell(cell, context)), ...claims.map((claim) => fromClaim(claim, context))];
  return toFrame({
    name: "cells",
    title: "全部数字",
    description: "Every cell of the tables and every claim of the narrative, with its place and verdict.",
    fields: FIELDS,
    rows
  });
}

function fromCell(cell: Cell, context: Context): FrameRow {
  const {table, row, column, status} = cell;
  return {...common(cell, context), table, row, column, section: "", sentence: null, status};
}

function fromClaim(claim: Claim, context: Context): FrameRow {
  const {section, sentence, amount} = claim;
  const status = amount.value.isZero() ? "zero" : "number";
  return {...common(claim, context), table: "", row: "", column: "", section, sentence, status};
}

function common({id, text, amount, unit, line}: Cell | Claim, context: Context): FrameRow {
  return {
    id,
    label: labelOf(id, context.view, "zh"),
    labelEn: labelOf(id, context.view, "en"),
    text,
    amount: toAmountFields(amount).amount,
    unit,
    ...verdictOf(id, context),
    line
  };
}

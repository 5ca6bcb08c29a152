import {subjectLabel} from "../checks/index.js";
import {toAmountFields} from "./amounts.js";
import {type Frame, toFrame} from "./frame.js";
import {field} from "./resource.js";
import {schema} from "./schema.js";
import {type Context, verdictFields, verdictOf} from "./verdict.js";

const FIELDS = [
  ...schema.claims.fields,
  field("subjectZh", "string", "对象名称", "The subject by its standard name."),
  field("subjectEn", "string", "对象英文名称", "The subject in English."),
  ...verdictFields
];

/** The narrative's numbers as the package has them, with their subjects' names and what the checks say. */
export function claimsFrame(context: Context): Frame {
  const {view} = context;
  const rows = view.accounts.claims.map((claim) => ({
    ...claim,
    ...toAmountFields(claim.amount),
    subjectZh: subjectLabel(claim.subject, view, "zh"),
    subjectEn: subjectLabel(claim.subject, view, "en"),
    ...verdictOf(claim.id, context)
  }));
  return toFrame({...schema.claims, fields: FIELDS, rows});
}

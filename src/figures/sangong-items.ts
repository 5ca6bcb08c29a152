/** The three public expenses as table 09 and the narrative have them, in the order of the table. */
export const sangongItems = [
  {key: "abroad", subject: "sangong.abroad", cell: "09:abroad:outturn"},
  {key: "vehicles", subject: "sangong.vehicles", cell: "09:vehicles:outturn"},
  {key: "reception", subject: "sangong.reception", cell: "09:reception:outturn"}
] as const;

/** The three public expenses and their total, as subjects of the narrative. */
export const EXPENSES = ["sangong", "sangong.abroad", "sangong.vehicles", "sangong.reception"];

/**
 * Stands in a citation for the day on which it is read, which no build can know. In a page that place is empty, until the
 * script puts the reader's own day into it.
 */
export const dayOfAccess = "accessed:";

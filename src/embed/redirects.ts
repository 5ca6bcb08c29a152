/** Ids of figures that were renamed, each with its new one. An id is never used again, so none is ever taken out. */
export const redirects: Readonly<Record<string, string>> = {};

/** What the address says after `#name=`: `#cell=03:2010302:project` gives the id for `cell`; empty where it says nothing. */
export function stateInAddress(name: string, hash = location.hash): string {
  const start = `#${name}=`;
  if (!hash.startsWith(start)) return "";
  const text = hash.slice(start.length);
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

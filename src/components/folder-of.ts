/**
 * Where the neighbours of an attached file are. A built site publishes them at their own addresses and gives the attachment
 * itself a hashed one; preview serves all of them beside each other, and marks the attachment with `?sha=`.
 */
export function folderOf(href: string, published: string): string {
  const [path = "", query = ""] = href.split("?");
  return query.startsWith("sha=") ? path.slice(0, path.lastIndexOf("/") + 1) : published;
}

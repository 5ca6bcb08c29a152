/**
 * A frame may always lead itself to another address, and an address can carry data out. The page that holds it decides where
 * its frames may go: nowhere, so that only the document given to the frame stands in it. Once for the page, before the frame.
 */
export function forbidFrames(): void {
  if (document.head.querySelector('meta[name="juesuan:frames"]')) return;
  const policy = document.createElement("meta");
  policy.name = "juesuan:frames";
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "frame-src 'none'";
  document.head.append(policy);
}

/** Ways out that no content security policy closes yet: connections between browsers, which can reach any address. */
const WAYS_OUT = ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"];

/**
 * Closes what the frame's policy leaves open, before any code of a cell runs. The policy keeps that code from getting a
 * fresh window, where these would be again: none of its scripts may run in one. A link would lead the frame away from the
 * notebook, and the page would refuse that: so it leads nowhere but to places in here.
 */
export function cutOff(): void {
  for (const name of WAYS_OUT) Reflect.deleteProperty(globalThis, name);
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
  });
}

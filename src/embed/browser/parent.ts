import {heightIn} from "./height-in.js";

/** Some systems for pages put scripts in again by a script of theirs: no script is the current one then. */
const own =
  (document.currentScript as HTMLScriptElement | null) ??
  [...document.querySelectorAll<HTMLScriptElement>('script[src$="_assets/parent.js"]')].pop();
/** The folder of the embeds that this script was loaded from. Frames that show anything else are none of its business. */
const HOME = new URL("../", own?.src || location.href);

/** Sets the height of the frame that asks for one, and of no other. Frames are looked for at each message: some come late. */
addEventListener("message", ({source, origin, data}) => {
  const height = heightIn(data);
  if (!height || !source) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source || !frame.src.startsWith(HOME.href)) continue;
    // A sandboxed frame has no origin of its own and says "null".
    if (origin === HOME.origin || (origin === "null" && frame.hasAttribute("sandbox")))
      frame.style.height = `${height}px`;
  }
});

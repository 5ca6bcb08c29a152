import {escapeHtml} from "../components/index.js";
import {frameClock} from "./frame-clock.js";

/**
 * The document of the frame that runs code. Its policy allows our script, known by its hash, and code that this script runs
 * (`eval`, which cells need), nothing from anywhere, no form, no other script. So a frame within the frame gets no window
 * where code could run afresh: no inline handlers either, though htl's templates, which set theirs as properties, leave a
 * word of that in the console. Rejects where the browser cannot compute hashes: outside secure contexts.
 */
export async function frameDocument(script: string, {title, style, lang, theme}: FrameLook): Promise<string> {
  const code = toInline(`(${frameClock})();\n${script}`);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await hashOf(code)}' 'unsafe-eval'`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'"
  ].join("; ");
  return `<!doctype html>
<html lang="${lang}"${theme ? ` data-theme="${theme}"` : ""}>
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${style.replaceAll("</", "<\\/")}</style>
</head>
<body class="notebook-frame">
<script>${code}</script>
</body>
</html>`;
}

export interface FrameLook {
  readonly title: string;
  /** All rules of the page, which the frame has no way to fetch. */
  readonly style: string;
  /** As `lang` of HTML. */
  readonly lang: "zh-CN" | "en";
  readonly theme: "light" | "dark" | "";
}

/** Nothing in it that would end the element, or make what follows a comment; lines end as the parser will have them. */
function toInline(script: string): string {
  return script.replace(/\r\n?/g, "\n").replace(/<(\/script|!--|script)/gi, (_, rest: string) => `\\x3C${rest}`);
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

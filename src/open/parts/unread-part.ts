import {html} from "htl";
import type {Opened} from "../opened.js";
import type {OpenWords} from "../words.js";

/** What was not understood, each at its place, and tables that are none of the ten. */
export function unreadPart({unread, others}: Opened, say: OpenWords): DocumentFragment {
  return html.fragment`${unread.length ? table(unread, say) : html`<p>${say.unreadNone}</p>`}
    ${others.length ? html.fragment`<p>${say.others(others.length)}</p><ul class="open-others">${others.map(({title, line}) => html`<li>${linkTo(line, title || say.line(line))}</li>`)}</ul>` : ""}`;
}

function table(unread: Opened["unread"], say: OpenWords): DocumentFragment {
  const [where, text, why] = say.unreadHeadings;
  return html.fragment`<p class="open-note">${say.unreadNote(unread.length)}</p>
    <div class="scroll open-unread" role="region" tabindex="0" aria-label=${say.parts.unread}><table>
      <thead><tr><th scope="col">${where}</th><th scope="col">${text}</th><th scope="col">${why}</th></tr></thead>
      <tbody>${unread.map(
        (one) =>
          html`<tr><td>${one.line > 0 ? linkTo(one.line, say.place(one)) : say.place(one)}</td><td lang="zh-CN">${one.text || say.blank}</td><td>${say.unreadReasons[one.reason]}</td></tr>`
      )}</tbody>
    </table></div>`;
}

function linkTo(line: number, text: string): HTMLElement {
  return html`<a href=${`#line=${line}`}>${text}</a>`;
}

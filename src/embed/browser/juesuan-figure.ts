import {applyView, enhanceFigure} from "../../components/index.js";
import {copyForShadow} from "./copy-for-shadow.js";
import {type GrowingFrame, growingFrame} from "./growing-frame.js";
import {themeOf} from "./theme-of.js";

/** The theme's style for `.juesuan`, put in when scripts are bundled. */
declare const JUESUAN_STYLE: string | undefined;

const style = typeof JUESUAN_STYLE === "string" ? JUESUAN_STYLE : "";
const system = matchMedia("(prefers-color-scheme: dark)");

/**
 * `<juesuan-figure theme="light|dark|auto" unit="亿元" src="…">`: the figure within it brought to life, out of reach of the
 * page's styles. With nothing within it, the page at `src` in a frame, in the language of `lang`.
 */
class JuesuanFigure extends HTMLElement {
  static readonly observedAttributes = ["theme", "unit"];
  readonly #follow = () => this.#paint();
  #growing: GrowingFrame | null = null;

  connectedCallback(): void {
    system.addEventListener?.("change", this.#follow);
    // While the page is being read, what is within the element is not all there.
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", () => this.#wake(), {once: true});
    else this.#wake();
  }

  disconnectedCallback(): void {
    system.removeEventListener?.("change", this.#follow);
    this.#growing?.stop();
  }

  attributeChangedCallback(name: string): void {
    if (name === "theme") this.#paint();
    else this.#showUnit();
  }

  #wake(): void {
    // One that is moved is taken out and put in again.
    if (this.isConnected) this.#growing?.listen();
    if (this.shadowRoot) return;
    const figure = this.querySelector("figure");
    const content = figure ? copyForShadow(figure) : this.#toFrame();
    if (!content) return;
    const room = Object.assign(document.createElement("div"), {className: "juesuan"});
    const rules = Object.assign(document.createElement("style"), {textContent: `:host{display:block}${style}`});
    room.append(content);
    this.attachShadow({mode: "open"}).append(rules, room);
    if (figure) enhanceFigure(content);
    this.#paint();
    if (this.hasAttribute("unit")) this.#showUnit();
  }

  #toFrame(): HTMLElement | undefined {
    this.#growing = growingFrame(this);
    if (this.isConnected) this.#growing?.listen();
    return this.#growing?.frame;
  }

  #paint(): void {
    const room = this.shadowRoot?.querySelector(".juesuan");
    room?.setAttribute("data-theme", themeOf(this.getAttribute("theme"), system.matches));
  }

  #showUnit(): void {
    const figure = this.shadowRoot?.querySelector<HTMLElement>("figure");
    if (figure) applyView(figure, {unit: this.getAttribute("unit") ?? ""});
  }
}

// A page may load the script twice.
if (!customElements.get("juesuan-figure")) customElements.define("juesuan-figure", JuesuanFigure);

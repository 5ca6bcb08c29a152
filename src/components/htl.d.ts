declare module "htl" {
  type Html = (strings: TemplateStringsArray, ...values: readonly unknown[]) => HTMLElement;
  export const html: Html & {
    fragment: (strings: TemplateStringsArray, ...values: readonly unknown[]) => DocumentFragment;
  };
  export const svg: (strings: TemplateStringsArray, ...values: readonly unknown[]) => SVGElement;
}

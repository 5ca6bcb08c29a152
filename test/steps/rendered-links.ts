import type {Page} from "playwright-core";

/**
 * What the links of a page say after its scripts have run: problems with places on the page itself, and the addresses of
 * this origin, without fragments, still to be asked for.
 */
export async function renderedLinks(page: Page): Promise<{problems: string[]; addresses: string[]}> {
  return page.evaluate(() => {
    const here = location.href.replace(/#.*/, "");
    // A drawing's links are SVG's, whose `href` is no text.
    const links = [...document.querySelectorAll("a[href]")].map(
      (a) => new URL(a.getAttribute("href") ?? "", document.baseURI)
    );
    const ours = links.filter((url) => url.origin === location.origin);
    const places = new Set(
      ours.filter((url) => url.href.startsWith(`${here}#`)).map((url) => decodeURIComponent(url.hash.slice(1)))
    );
    const lost = [...places].filter((id) => id && !id.includes("=") && !document.getElementById(id));
    return {
      problems: lost.map((id) => `links to its place #${id}, which is not there`),
      addresses: [...new Set(ours.map((url) => url.origin + url.pathname))]
    };
  });
}

/** Those of the addresses that the site does not have. */
export async function deadAddresses(addresses: Iterable<string>): Promise<string[]> {
  const asked = await Promise.all(
    [...addresses].map(async (address) => ({address, status: (await fetch(address)).status}))
  );
  return asked.filter(({status}) => status !== 200).map(({address, status}) => `${status}: a page links to ${address}`);
}

import type {Publication} from "../../src/embed/publication.js";

export const publication: Publication = {
  origin: "https://site.example",
  base: "/juesuan/",
  version: {hash: "1a2b3c4d", date: "2026-11-23"}
};

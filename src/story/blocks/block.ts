import type {Story} from "../story.js";

/** What stands in a page as a paragraph of its own, as HTML: of a story, and of the words after its name. */
export type Block = (story: Story, options: readonly string[]) => string;

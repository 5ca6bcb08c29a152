import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap} from "@codemirror/commands";
import {javascript, javascriptLanguage, localCompletionSource} from "@codemirror/lang-javascript";
import {bracketMatching, indentOnInput, syntaxHighlighting} from "@codemirror/language";
import {EditorState} from "@codemirror/state";
import {drawSelection, EditorView, keymap} from "@codemirror/view";
import {classHighlighter} from "@lezer/highlight";
import {completeNames, type NameSource} from "./complete-names.js";

export interface EditorOptions {
  /** Heard when the editor has the focus. */
  readonly label: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly names: NameSource;
  /** `next`: the reader wants to go on to the next cell. */
  onRun(options: {readonly next: boolean}): void;
  onChange(): void;
}

/**
 * An editor for a cell's code. Tab is left to the browser, so that the keyboard goes through it as through any field: with
 * an editor that keeps Tab for itself, readers without a mouse could not get out.
 */
export function codeEditor(source: string, {label, phrases, names, onRun, onChange}: EditorOptions): EditorView {
  const run = (next: boolean) => () => {
    onRun({next});
    return true;
  };
  const runKeys = keymap.of([
    {key: "Mod-Enter", run: run(false)},
    {key: "Ctrl-Enter", run: run(false)},
    {key: "Shift-Enter", run: run(true)}
  ]);
  const extensions = [
    // Before the editor's own, in which Mod-Enter is a new line.
    runKeys,
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({icons: false}),
    javascript(),
    javascriptLanguage.data.of({autocomplete: localCompletionSource}),
    javascriptLanguage.data.of({autocomplete: completeNames(names)}),
    syntaxHighlighting(classHighlighter),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({"aria-label": label, spellcheck: "false", autocapitalize: "off"}),
    EditorView.updateListener.of(({docChanged}) => docChanged && onChange()),
    EditorState.phrases.of(phrases),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap])
  ];
  return new EditorView({state: EditorState.create({doc: source, extensions})});
}

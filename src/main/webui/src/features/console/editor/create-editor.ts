import {
  acceptCompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyField, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { styleNonce } from '../../../core/nonce';
import { Recent } from '../../../core/recent';
import type { CypherSchema } from '../../../core/console/model';
import type { Span } from '../../../core/console/place';
import type { Remark } from '../use-check';
import { cypherCompletion } from './cypher-completion';
import { cypher } from './cypher-language';
import { editorTheme } from './editor-theme';

/** What the editor asks for and tells, always as it is now. */
export interface EditorWishes {
  value: string;
  onChange: (value: string) => void;
  run: () => void;
  format: () => void;
  save: () => void;
  schema: CypherSchema | null;
  parameters: string[];
}

export interface EditorHandle {
  setText: (text: string) => void;
  setRemarks: (remarks: Remark[]) => void;
  goTo: (span: Span) => void;
  destroy: () => void;
}

// The undo of each tab, for as long as the page is open.
const states = new Recent<string, { doc: string; json: unknown }>(40);
const FIELDS = { history: historyField };

function keep(tabId: string, state: EditorState): void {
  states.put(tabId, { doc: state.doc.toString(), json: state.toJSON(FIELDS) });
}

function keys(wishes: () => EditorWishes): Extension {
  const act = (what: 'run' | 'format' | 'save') => (view: EditorView) => {
    // What is offered would cover the statement, and what comes of it.
    closeCompletion(view);
    wishes()[what]();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: act('run') },
        { key: 'Mod-s', run: act('save') },
        { key: 'Shift-Alt-f', run: act('format') },
        { key: 'Tab', run: acceptCompletion },
      ]),
    ),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      // After Escape CodeMirror lets Tab leave, so that nobody is caught.
      indentWithTab,
    ]),
  ];
}

function extensions(wishes: () => EditorWishes, words: { label: string }): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    indentUnit.of('  '),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(styleNonce()),
    EditorView.contentAttributes.of({
      'aria-label': words.label,
      'aria-describedby': 'editor-help',
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    cypher(),
    cypherCompletion(() => wishes()),
    editorTheme,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) {
        wishes().onChange(update.state.doc.toString());
      }
    }),
    keys(wishes),
  ];
}

function diagnosticOf({ severity, message, span }: Remark, length: number): Diagnostic[] {
  if (!span) {
    return [];
  }
  const from = Math.min(span.from, length);
  return [{ from, to: Math.max(from, Math.min(span.to, length)), severity, message }];
}

export function createEditor(
  parent: HTMLElement,
  tabId: string,
  wishes: () => EditorWishes,
  words: { label: string; completions: string },
): EditorHandle {
  const kept = states.get(tabId);
  const doc = wishes().value;
  const parts = [extensions(wishes, words), EditorState.phrases.of({ Completions: words.completions })];
  const state =
    kept?.doc === doc
      ? EditorState.fromJSON(kept.json, { extensions: parts }, FIELDS)
      : EditorState.create({ doc, extensions: parts });
  const view = new EditorView({ parent, state });
  return {
    setText: (text) => {
      if (view.state.doc.toString() !== text) {
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      }
    },
    setRemarks: (remarks) => {
      const found = remarks.flatMap((remark) => diagnosticOf(remark, view.state.doc.length));
      view.dispatch(setDiagnostics(view.state, found));
    },
    goTo: ({ from, to }) => {
      const end = view.state.doc.length;
      view.dispatch({
        selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
        effects: EditorView.scrollIntoView(Math.min(from, end), { y: 'center' }),
      });
      view.focus();
    },
    destroy: () => {
      keep(tabId, view.state);
      view.destroy();
    },
  };
}

import {
  autocompletion,
  pickedCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { offersAt } from '../../../core/console/completion';
import type { CypherSchema } from '../../../core/console/model';
import type { Offer } from '../../../core/console/offers';

const TYPES: Record<Offer['kind'], string> = {
  keyword: 'keyword',
  label: 'type',
  relationType: 'class',
  property: 'property',
  function: 'function',
  procedure: 'method',
  variable: 'variable',
  parameter: 'constant',
};
const SHOWN_AT_MOST = 60;

/** Writes a call with both brackets and puts the cursor between them. */
function applyCall(text: string) {
  return (view: EditorView, completion: Completion, from: number, to: number) => {
    const open = view.state.sliceDoc(to, to + 1) === '(';
    const insert = open ? text.slice(0, -1) : `${text})`;
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + text.length },
      annotations: pickedCompletion.of(completion),
      userEvent: 'input.complete',
    });
  };
}

function completionOf({ kind, label, detail, info, apply, better }: Offer): Completion {
  const boost = (better ? 40 : 0) + (kind === 'keyword' ? 5 : 0);
  return {
    label,
    type: TYPES[kind],
    boost,
    ...(detail ? { detail } : {}),
    ...(info ? { info } : {}),
    ...(apply === undefined ? {} : { apply: apply.endsWith('(') ? applyCall(apply) : apply }),
  };
}

export interface Knowledge {
  schema: CypherSchema | null;
  parameters: string[];
}

/** Completion from what is known at the moment of asking. */
export function cypherCompletion(knowledge: () => Knowledge): Extension {
  const source = (context: CompletionContext): CompletionResult | null => {
    const { schema, parameters } = knowledge();
    const found = offersAt(context.state.doc.toString(), context.pos, schema, parameters, context.explicit);
    return (
      found && { from: found.from, options: found.offers.map(completionOf), validFor: /^[\p{L}\p{N}_]*$/u }
    );
  };
  return autocompletion({
    override: [source],
    maxRenderedOptions: SHOWN_AT_MOST,
    icons: false,
    optionClass: (completion) => `cypher-${completion.type ?? 'text'}`,
  });
}

import { completionStatus, startCompletion } from '@codemirror/autocomplete';
import { EditorView } from '@codemirror/view';
import { fireEvent, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createEditor } from './create-editor';

it('takes away what it offers once the statement runs', async () => {
  const parent = document.createElement('div');
  document.body.append(parent);
  const run = vi.fn();
  const wishes = { value: 'MAT', onChange: vi.fn(), run, format: vi.fn(), save: vi.fn() };
  const handle = createEditor(parent, 'tab', () => ({ ...wishes, schema: null, parameters: [] }), {
    label: 'Statement',
    completions: 'Words that fit',
  });
  const view = EditorView.findFromDOM(parent);
  view?.dispatch({ selection: { anchor: 3 } });
  expect(view && startCompletion(view)).toBe(true);
  await waitFor(() => expect(view && completionStatus(view.state)).toBe('active'));
  fireEvent.keyDown(view?.contentDOM ?? parent, { key: 'Enter', ctrlKey: true });
  expect(run).toHaveBeenCalledOnce();
  expect(view && completionStatus(view.state)).toBeNull();
  handle.destroy();
});

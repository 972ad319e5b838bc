import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import i18n from '../../words/i18n';
import { NoteCard } from './NoteCard';

await i18n.loadNamespaces('explore');

function open() {
  const acts = { write: vi.fn(), remove: vi.fn(), go: vi.fn(), move: vi.fn() };
  const note = { id: 'note-1', text: 'Same telephone', about: ['a'], spot: { x: 0, y: 0 } };
  render(
    <MantineProvider>
      <NoteCard note={note} links={[{ id: 'a', name: 'Alpha' }]} {...acts} />
    </MantineProvider>,
  );
  return acts;
}

describe('a card on the canvas', () => {
  it('leads to what it is about', () => {
    const { go } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Alpha' }));
    expect(go).toHaveBeenCalledWith('a');
  });

  it('is one step when its text is left, none where nothing was changed', () => {
    const { write } = open();
    const text = screen.getByRole('textbox', { name: 'What the card says' });
    fireEvent.blur(text);
    expect(write).not.toHaveBeenCalled();
    fireEvent.change(text, { target: { value: 'Same address' } });
    fireEvent.blur(text);
    expect(write).toHaveBeenCalledExactlyOnceWith('Same address');
  });

  it('is moved with the arrow keys', () => {
    const { move } = open();
    fireEvent.keyDown(screen.getByRole('button', { name: /Move the card/ }), { key: 'ArrowLeft' });
    expect(move).toHaveBeenCalledExactlyOnceWith({ x: -20, y: 0 });
  });
});

import { fireEvent, render, renderHook, screen, act } from '@testing-library/react';
import { MantineProvider } from '@mantine/core';
import { describe, expect, it } from 'vitest';
import { EMPTY_CANVAS, withFound } from '../../core/explore/canvas';
import { drawingOf } from '../../core/explore/drawing';
import i18n from '../../words/i18n';
import { CanvasTime } from './CanvasTime';
import { isPale } from './graph-renderer';
import { useCanvasTime } from './use-canvas-time';

await i18n.loadNamespaces('explore');

const found = (...dates: [string, Record<string, string>][]) => ({
  nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, labels: ['Company'], properties: { name: id } })),
  relations: dates.map(([id, said]) => ({
    ...{ id, type: 'SUPPLIES', from: id.charAt(0), to: id.charAt(1) },
    properties: { confidence: 'probable' as const, sources: ['s'], ...said },
  })),
  degrees: {},
});

function open(...dates: [string, Record<string, string>][]) {
  const canvas = withFound(EMPTY_CANVAS, found(...dates), null);
  const drawing = drawingOf(canvas);
  const { result } = renderHook(() => useCanvasTime(canvas, drawing));
  expect(result.current.timeline.bins).toEqual([]);
  act(() => result.current.setOpen(true));
  return result;
}

const shown = (time: ReturnType<typeof open>) =>
  render(
    <MantineProvider>
      <CanvasTime time={time.current} />
    </MantineProvider>,
  );

describe('the time below the canvas', () => {
  it('lights what held in the span that is chosen, and all where it is the whole time', () => {
    const time = open(['ab', { validFrom: '2022-01', validTo: '2022-01' }], ['bc', { reported: '2022-03' }]);
    expect(time.current).toMatchObject({ span: [0, 2], lit: null });
    act(() => time.current.setSpan([0, 1]));
    expect([...(time.current.lit?.nodes ?? [])]).toEqual(['a', 'b']);
    expect(isPale(time.current.lit, 'a\nb', 'a', 'b')).toBe(false);
    expect(isPale(time.current.lit, 'b\na', 'b', 'a')).toBe(true);
    act(() => time.current.setSpan([0, 2]));
    expect(time.current.lit).toBeNull();
  });

  it('says the span, and has a way back and two sliders', () => {
    const time = open(['ab', { validFrom: '2022-01', validTo: '2022-01' }], ['bc', { reported: '2022-03' }]);
    act(() => time.current.setSpan([0, 1]));
    shown(time);
    screen.getByText('Jan 2022 to Feb 2022');
    screen.getByText('1 relation says when it held');
    screen.getByRole('slider', { name: 'From' });
    screen.getByRole('slider', { name: 'To' });
    act(() => fireEvent.click(screen.getByRole('button', { name: 'All the time' })));
    expect(time.current.lit).toBeNull();
  });

  it('says that nothing names a date', () => {
    shown(open(['ab', {}]));
    screen.getByText('No relation on the canvas names a date.');
  });
});

import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { READY, renderPage, serve } from '../test/render';

it('goes on in the page that was led to where the button that led there is gone', async () => {
  serve({ 'GET /api/status': READY, 'GET /api/cases': [] });
  const { router } = renderPage('/documents');
  const page = await screen.findByRole('main');
  await vi.waitFor(() => expect(router.state.resolvedLocation?.pathname).toBe('/documents'));
  expect(document.activeElement).toBe(document.body);
  await router.navigate({ to: '/cases' });
  await vi.waitFor(() => expect(document.activeElement).toBe(page));
});

it('leaves the focus where it is kept', async () => {
  serve({ 'GET /api/status': READY, 'GET /api/cases': [] });
  const { router } = renderPage('/documents');
  const link = await screen.findByRole('link', { name: 'Investigations' });
  link.focus();
  await router.navigate({ to: '/cases' });
  await screen.findByRole('heading', { name: 'Investigations' });
  expect(document.activeElement).toBe(link);
});

import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { READY, renderPage, serve } from '../test/render';

it('links to the question once, where the address says it by a name of former times', async () => {
  serve({ 'GET /api/status': READY, 'POST /api/traces': answerOf('c1 > w1') });
  renderPage('/?fromText=limbach');
  const link = await screen.findByRole('link', { name: 'Trace' });
  expect(link.getAttribute('href')).toBe('/?from.labels=Company&from.text=limbach');
});

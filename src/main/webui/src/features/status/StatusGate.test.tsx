import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../test/fixtures';
import { READY, renderPage, serve } from '../../test/render';

describe('the gate', () => {
  it('says what the server is doing and lets through when it is ready', async () => {
    let state: unknown = { state: 'starting', message: 'Starting Neo4j', snapshot: null };
    serve({ 'GET /api/status': () => state, 'POST /api/traces': answerOf('c1 > w1') });
    renderPage('/');
    expect(await screen.findByText('Starting Neo4j')).toBeTruthy();
    state = READY;
    expect(await screen.findByText(/joins 1 supplier/, {}, { timeout: 5000 })).toBeTruthy();
  });

  it('shows how far a step has come', async () => {
    serve({
      'GET /api/status': { state: 'loading', message: 'Loading', done: 40, total: 100, snapshot: null },
    });
    renderPage('/');
    const progress = await screen.findByRole('progressbar', { name: 'Progress of this step' });
    expect(progress.getAttribute('value')).toBe('40');
  });

  it('says why a start failed', async () => {
    serve({ 'GET /api/status': { state: 'failed', message: 'The folder is in use.', snapshot: null } });
    renderPage('/');
    expect(await screen.findByText('The folder is in use.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Spoor could not start' })).toBeTruthy();
  });

  it('answers from an older snapshot while the database starts', async () => {
    serve({ 'GET /api/status': { ...READY, state: 'starting' }, 'POST /api/traces': answerOf('c1 > w1') });
    renderPage('/');
    expect(await screen.findByText(/joins 1 supplier/)).toBeTruthy();
  });

  it('tells a lost connection', async () => {
    serve({
      'GET /api/status': () => {
        throw new TypeError('Failed to fetch');
      },
    });
    renderPage('/');
    expect(await screen.findByRole('heading', { name: 'No connection to Spoor' })).toBeTruthy();
  });
});

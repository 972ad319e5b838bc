import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { READY, renderPage, serve } from '../test/render';

const failing = vi.hoisted(() => ({ page: true, search: false }));

function fail(): never {
  throw new TypeError('l is not a function');
}

vi.mock('../features/figures/FiguresPage', () => ({
  FiguresPage: () => (failing.page ? fail() : <p>Figures again</p>),
}));
vi.mock('./SearchButton', () => ({ SearchButton: () => failing.search && fail() }));

describe('a fault', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    serve({ 'GET /api/status': READY });
  });

  it('of a page leaves the header, the language and the ways out, and can be tried again', async () => {
    Object.assign(failing, { page: true, search: false });
    renderPage('/figures');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This part of the page has failed' }),
    ).toBeTruthy();
    expect(screen.getByText('TypeError: l is not a function')).toBeTruthy();
    expect(
      within(screen.getByRole('navigation', { name: 'Pages' })).getAllByRole('link').length,
    ).toBeGreaterThan(4);
    expect(screen.getByRole('button', { name: 'Language' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to the default question' }).getAttribute('href')).toBe('/');
    failing.page = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Figures again')).toBeTruthy();
  });

  it('of the header itself leaves the name that leads back, and the language', async () => {
    Object.assign(failing, { page: false, search: true });
    renderPage('/figures');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This part of the page has failed' }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Spoor, the default question' }).getAttribute('href')).toBe('/');
    expect(screen.getByRole('button', { name: 'Language' })).toBeTruthy();
  });
});

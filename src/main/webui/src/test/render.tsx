import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { createQueryClient } from '../api/queries';
import { createPageRouter } from '../app/router';
import { theme } from '../app/theme';

function Providers({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={createQueryClient()}>{children}</QueryClientProvider>
    </MantineProvider>
  );
}

/** A component by itself, with what every component may ask for. */
export function renderAlone(element: ReactNode) {
  return render(<Providers>{element}</Providers>);
}

/** The whole page at an address. */
export function renderPage(address: string) {
  const router = createPageRouter(createMemoryHistory({ initialEntries: [address] }));
  return {
    router,
    ...render(
      <Providers>
        <RouterProvider router={router} />
      </Providers>,
    ),
  };
}

type Reply = unknown | ((body: unknown) => unknown);

/** Answers in the server's place: `POST /api/traces` to a body, or to what a function makes of the request's body. */
export function serve(replies: Record<string, Reply>) {
  const asked: { key: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
    const key = `${init?.method ?? 'GET'} ${input}`;
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
    if (key !== 'GET /api/session') {
      asked.push({ key, body });
    }
    const all: Record<string, Reply> = { 'GET /api/session': LOCAL, ...replies };
    const match = Object.keys(all).find((each) => key === each || key.startsWith(`${each}?`));
    const reply = match === undefined ? problem(404, `Nothing is served at ${key}.`) : all[match];
    const answer: unknown = await (typeof reply === 'function'
      ? (reply as (body: unknown) => unknown)(body)
      : reply);
    return answer instanceof Response ? answer : Response.json(answer);
  });
  return asked;
}

export function problem(
  status: number,
  detail: string,
  headers: Record<string, string> = {},
  code = 'x',
): Response {
  return Response.json({ title: 'Problem', status, detail, code }, { status, headers });
}

export const LOCAL = { mode: 'local', state: 'signed-in', person: null, confirmedUntil: null };

export const READY = { state: 'ready', message: null, snapshot: { version: 'v1', nodes: 9, relations: 9 } };

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../test/fixtures';
import { problem, READY, renderPage, serve } from '../../test/render';

const ADA = {
  id: 'p1',
  name: 'Ada',
  roles: ['viewer', 'investigator'],
  secondFactor: false,
  recoveryCodesLeft: 0,
};
const OUT = { mode: 'users', state: 'signed-out', person: null, confirmedUntil: null };
const IN = { ...OUT, state: 'signed-in', person: ADA };
const ADMIN = { ...IN, person: { ...ADA, roles: ['administrator', 'viewer'], secondFactor: true } };
const TOKEN_ENTRY = {
  id: 't1',
  name: 'script',
  roles: ['viewer'],
  expires: '2027-01-01T00:00:00Z',
  lastUsed: null,
  made: '2026-11-27T00:00:00Z',
};
const NEEDED = () => problem(401, 'Sign in first.', {}, 'session.needed');

/** A server that knows who is signed in, and asks for it. */
function door(replies: Record<string, unknown> = {}) {
  const now: { session: unknown } = { session: OUT };
  const guarded = (reply: unknown) => () => ((now.session as typeof IN).person ? reply : NEEDED());
  const asked = serve({
    'GET /api/session': () => now.session,
    'POST /api/session': () => (now.session = IN),
    'GET /api/status': guarded(READY),
    'POST /api/traces': guarded(answerOf('c1 > w1')),
    'GET /api/cases': guarded({ cases: [] }),
    ...replies,
  });
  return { now, asked };
}

async function signIn(name: string | null, within_ = within(document.body)) {
  if (name !== null) {
    await userEvent.type(await within_.findByLabelText('Name'), name);
  }
  await userEvent.type(await within_.findByLabelText('Password'), 'seven words nobody says');
  await userEvent.click(within_.getByRole('button', { name: 'Sign in' }));
}

describe('signing in', () => {
  it('comes first, and leads back to where one was', async () => {
    const { asked } = door();
    const { router } = renderPage('/cases');
    await signIn('Ada');
    expect(await screen.findByRole('heading', { name: 'Investigations' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/cases');
    expect(asked.find(({ key }) => key === 'POST /api/session')?.body).toEqual({
      name: 'Ada',
      password: 'seven words nobody says',
    });
    expect(screen.getByRole('button', { name: 'Signed in as Ada' })).toBeTruthy();
  });

  it('leads to no page of another', async () => {
    door();
    const { router } = renderPage('/sign-in?to=//elsewhere.example');
    await signIn('Ada');
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('says plainly what is wrong, and how long to wait', async () => {
    const answers = [
      problem(401, 'x', {}, 'session.wrong'),
      problem(429, 'x', { 'Retry-After': '20' }, 'session.slow'),
      problem(429, 'x', { 'Retry-After': '280' }, 'session.slow'),
    ];
    door({ 'POST /api/session': () => answers.shift() });
    renderPage('/');
    await signIn('Ada');
    expect(await screen.findByText('Name or password is not right.')).toBeTruthy();
    const go = screen.getByRole('button', { name: 'Sign in' });
    await userEvent.click(go);
    expect(await screen.findByText('Too many attempts. Try again in 20 seconds.')).toBeTruthy();
    await userEvent.click(go);
    expect(await screen.findByText('Too many attempts. Try again in 5 minutes.')).toBeTruthy();
  });

  it('asks for the second factor where there is one', async () => {
    const { now } = door({
      'POST /api/session': { ...OUT, state: 'second-factor' },
      'POST /api/session/factor': (body: unknown) => {
        if ((body as { code: string }).code !== '123456') {
          return problem(401, 'x', {}, 'session.factor-wrong');
        }
        return (now.session = IN);
      },
    });
    renderPage('/cases');
    await signIn('Ada');
    const code = await screen.findByLabelText(/^Code from your authenticator/);
    await userEvent.type(code, '111111');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText(/^This code is not right/)).toBeTruthy();
    await userEvent.clear(code);
    await userEvent.type(code, '123456');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { name: 'Investigations' })).toBeTruthy();
  });
});

describe('the first start', () => {
  it('takes the link, a name and a password', async () => {
    const { now, asked } = door({
      'POST /api/setup': () => (now.session = ADMIN),
      'GET /api/people': { people: [] },
    });
    now.session = { ...OUT, state: 'setup' };
    const { router } = renderPage('/setup#abc');
    await userEvent.type(await screen.findByLabelText('Name'), 'Ada');
    await userEvent.type(screen.getByLabelText('Your password'), 'seven words nobody says');
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByRole('heading', { name: 'People' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/people');
    expect(asked.find(({ key }) => key === 'POST /api/setup')?.body).toEqual({
      link: 'abc',
      name: 'Ada',
      password: 'seven words nobody says',
    });
  });

  it('says where the link is, and what to do when it is over', async () => {
    const { now } = door({ 'POST /api/setup': () => problem(410, 'x', {}, 'setup.over') });
    now.session = { ...OUT, state: 'setup' };
    const { router } = renderPage('/');
    expect(await screen.findByText(/^Nobody can sign in here yet/)).toBeTruthy();
    await router.navigate({ to: '/setup', hash: 'old' });
    await userEvent.type(await screen.findByLabelText('Name'), 'Ada');
    await userEvent.type(screen.getByLabelText('Your password'), 'seven words nobody says');
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByText('Start Spoor again; it then prints a new one.')).toBeTruthy();
  });
});

describe('a session that ends', () => {
  async function endOnTheWayToCases() {
    const { now } = door();
    now.session = IN;
    const { router } = renderPage('/');
    expect(await screen.findByText(/joins 1 supplier/)).toBeTruthy();
    now.session = OUT;
    await router.navigate({ to: '/cases' });
  }

  it('is begun again over the page, and what was asked for goes on', async () => {
    await endOnTheWayToCases();
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/What you typed and drew is still here/)).toBeTruthy();
    await signIn(null, within(dialog));
    expect(await screen.findByRole('heading', { name: 'Investigations' })).toBeTruthy();
    expect(await screen.findByText('No investigation has been saved yet')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('may be put off', async () => {
    await endOnTheWayToCases();
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    await signIn(null, within(await screen.findByRole('dialog')));
    expect(await screen.findByText('No investigation has been saved yet')).toBeTruthy();
  });
});

describe('an act that needs confirming', () => {
  it('is done once the password was given again', async () => {
    let confirmed = false;
    const { now, asked } = door({
      'GET /api/people': { people: [] },
      'POST /api/people': () =>
        confirmed
          ? { person: { ...ADA, name: 'Ben', state: 'invited', lastSeen: null }, link: 'xyz' }
          : problem(403, 'x', {}, 'session.confirm'),
      'POST /api/session/confirm': () => {
        confirmed = true;
        return ADMIN;
      },
    });
    now.session = ADMIN;
    renderPage('/people');
    await userEvent.click(await screen.findByRole('button', { name: 'Invite somebody' }));
    await userEvent.type(await screen.findByLabelText('Name'), 'Ben');
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));
    const dialog = await screen.findByRole('dialog', { name: 'Is it still you?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'By password instead' }));
    await userEvent.type(within(dialog).getByLabelText('Password'), 'seven words nobody says');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Confirm' }));
    expect(await screen.findByText(`${window.location.origin}/setup#xyz`)).toBeTruthy();
    expect(asked.filter(({ key }) => key === 'POST /api/people')).toHaveLength(2);
  });
});

describe('roles', () => {
  it('decide what is offered', async () => {
    const { now } = door();
    now.session = IN;
    const { router } = renderPage('/');
    expect(await screen.findByText(/joins 1 supplier/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'More pages' }));
    expect(await screen.findByRole('menuitem', { name: 'Trade figures' })).toBeTruthy();
    expect(screen.queryByRole('menuitem', { name: 'Console' })).toBeNull();
    await router.navigate({ to: '/console' });
    expect(
      await screen.findByText('It needs the role “Cypher”. An administrator can give it to you.'),
    ).toBeTruthy();
  });

  it('do not matter where nobody signs in', async () => {
    serve({ 'GET /api/status': READY, 'POST /api/traces': answerOf('c1 > w1') });
    renderPage('/');
    expect(await screen.findByText(/joins 1 supplier/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'More pages' }));
    expect(await screen.findByRole('menuitem', { name: 'Console' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Sign/ })).toBeNull();
  });
});

describe('signing in through a provider', () => {
  const PROVIDER = { host: 'id.example.org', rolesClaim: 'groups' };
  const OUTSIDE = { ...OUT, provider: PROVIDER };
  const INSIDE = { ...IN, provider: PROVIDER };

  it('is a way there, with no field for a password, and back to where one was', async () => {
    const { now } = door();
    now.session = OUTSIDE;
    renderPage('/cases?x=1');
    const way = await screen.findByRole('link', { name: 'Sign in through the provider' });
    expect(way.getAttribute('href')).toBe('/api/oidc/sign-in?to=%2Fcases%3Fx%3D1');
    expect(screen.getByText('People sign in here through id.example.org.')).toBeTruthy();
    expect(screen.queryByLabelText('Password')).toBeNull();
  });

  it('says why one came back without being signed in', async () => {
    const { now } = door();
    now.session = OUTSIDE;
    renderPage('/sign-in?problem=oidc.roles');
    expect((await screen.findByRole('alert')).textContent).toContain('in “groups”');
  });

  it('leaves the account without password and second factor', async () => {
    const { now } = door({
      'GET /api/account/sessions': { sessions: [] },
      'GET /api/account/tokens': { tokens: [] },
    });
    now.session = INSIDE;
    renderPage('/account');
    expect(await screen.findByText(/You sign in through id\.example\.org/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Password' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Second factor' })).toBeNull();
  });

  it('proves once more in another tab, and goes on with what waited', async () => {
    let proved = false;
    const { now, asked } = door({
      'GET /api/account/sessions': { sessions: [] },
      'GET /api/account/tokens': { tokens: [] },
      'POST /api/account/tokens': () =>
        proved
          ? { token: 'spoor_x', entry: TOKEN_ENTRY }
          : problem(403, 'Prove once more.', {}, 'session.confirm'),
    });
    now.session = INSIDE;
    renderPage('/account');
    await userEvent.click(await screen.findByRole('button', { name: 'Make a token' }));
    await userEvent.type(await screen.findByLabelText('Name'), 'script');
    await userEvent.click(screen.getByRole('button', { name: 'Make' }));
    const way = await screen.findByRole('link', { name: 'Open the provider' });
    expect(way.getAttribute('href')).toBe('/api/oidc/sign-in?to=%2Faccount&confirm=true');
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText(/Not yet/)).toBeTruthy();
    proved = true;
    now.session = { ...INSIDE, confirmedUntil: new Date(Date.now() + 300_000).toISOString() };
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('spoor_x')).toBeTruthy();
    expect(asked.filter(({ key }) => key === 'POST /api/account/tokens')).toHaveLength(2);
  });
});

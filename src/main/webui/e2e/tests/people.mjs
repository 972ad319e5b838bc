// Signing in and what people may do, against a Spoor with spoor.security=users in which there is nobody yet:
//   node e2e/run.mjs http://localhost:8080 --setup-link 'http://localhost:8080/setup#…'
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { assertAccessible, assertNoSidewaysScroll, LOOKS, test, WIDE } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const ADA = { name: 'Ada', password: 'lantern gravel umbrella nine' };
const INES = { name: 'Ines', password: 'orchard violin pepper cloud' };
const TITLE = 'What only Ines knows';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_SECONDS = 30;
// What is asked before somebody signs in is refused, and the browser says so on its console.
const ASKING = { mishapsAllowed: true };

/** What one test leaves to the next. */
const kept = {};

test.describe.configure({ mode: 'serial' });

const dialog = (page, name) => page.getByRole('dialog', name === undefined ? {} : { name });
const button = (page, name) => page.getByRole('button', { name, exact: true });

const stepNow = () => Math.floor(Date.now() / 1000 / STEP_SECONDS);

/** The code of half a minute, counted since 1970, as an authenticator makes it (RFC 6238). */
function code(secret, step) {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function fillIn(page, { name, password }) {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await button(page, 'Sign in').click();
}

/** Whoever signed in more than five minutes ago is asked before what changes people or tokens. */
function confirmWhenAsked(page, { password }) {
  return page.addLocatorHandler(dialog(page, 'Is it still you?'), async (asked) => {
    const instead = asked.getByRole('button', { name: 'By password instead' });
    if (await instead.isVisible()) await instead.click();
    await asked.getByLabel('Password', { exact: true }).fill(password);
    await asked.getByRole('button', { name: 'Confirm' }).click();
  });
}

/** The page as whom it was left to by an earlier test. */
async function as(visit, who, path, options = {}) {
  const page = await visit.open(path, { storageState: who.state, ...options });
  await confirmWhenAsked(page, who);
  return page;
}

async function keep(page, who) {
  who.state = await page.context().storageState();
}

async function look(visit, page, name) {
  await assertAccessible(page, name);
  await assertNoSidewaysScroll(page, name);
  await visit.screenshot(page, name);
}

test('the first start shows only how to begin, and its link makes the first administrator', async ({
  visit,
}) => {
  const page = await visit.open('/cases', ASKING);
  await page.getByText('Nobody can sign in here yet.').waitFor();
  assert.equal(await page.getByRole('navigation').count(), 0);
  await look(visit, page, 'setup-none');
  const { pathname, hash } = new URL(process.env.SPOOR_SETUP_LINK);
  const setup = await visit.open(pathname + hash, ASKING);
  await setup.getByLabel('Name', { exact: true }).fill(ADA.name);
  await setup.getByLabel('Your password').fill('password1234');
  await button(setup, 'Begin').click();
  await setup.getByText('This password is among those that are tried first.').waitFor();
  await look(visit, setup, 'setup-first');
  await setup.getByLabel('Your password').fill(ADA.password);
  await button(setup, 'Begin').click();
  await setup.getByRole('heading', { name: 'People', exact: true }).waitFor();
  await setup.getByRole('row', { name: /Ada.*Administrator.*active/ }).waitFor();
  await keep(setup, ADA);
  const again = await visit.open(pathname + hash, ASKING);
  await again.getByLabel('Your password').fill(ADA.password);
  await button(again, 'Begin').click();
  await again.getByText('This link was used already, or is too old.').waitFor();
});

test('an administrator invites, and the link lets in once', async ({ visit }) => {
  const page = await as(visit, ADA, '/people', ASKING);
  await button(page, 'Invite somebody').click();
  await dialog(page).getByLabel('Name', { exact: true }).fill(INES.name);
  await assertAccessible(page, 'invitation', '[role=dialog]');
  await button(page, 'Make the link').click();
  const link = await page
    .getByRole('group', { name: /^Link for Ines/ })
    .locator('pre')
    .innerText();
  await page.getByRole('row', { name: /Ines.*Viewer, Investigator.*invited/ }).waitFor();
  const { pathname, hash } = new URL(link);
  const guest = await visit.open(pathname + hash, ASKING);
  await guest.getByRole('heading', { name: 'Welcome to Spoor' }).waitFor();
  assert.equal(await guest.getByLabel('Name', { exact: true }).count(), 0);
  await guest.getByLabel('Your password').fill(INES.password);
  await button(guest, 'Begin').click();
  await guest.locator('ol > li').first().waitFor({ state: 'attached' });
  await button(guest, 'Signed in as Ines').waitFor();
  await keep(guest, INES);
  await page.reload();
  await page.getByRole('row', { name: /Ines.*active/ }).waitFor();
});

test('the last administrator stays', { tag: '@full' }, async ({ visit }) => {
  const page = await as(visit, ADA, '/people', ASKING);
  await button(page, 'Change Ada').click();
  await page.getByRole('menuitem', { name: 'Turn off' }).click();
  await page.getByText('This is the only administrator.').waitFor();
});

test('what roles do not allow is not offered', async ({ visit }) => {
  const page = await as(visit, INES, '/');
  await button(page, 'Signed in as Ines').waitFor();
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Investigations' }).waitFor();
  await button(page, 'More pages').click();
  await page.getByRole('menuitem', { name: 'Trade figures' }).waitFor();
  assert.equal(await page.getByRole('menuitem', { name: 'Console' }).count(), 0);
  await page.keyboard.press('Escape');
  await button(page, 'Signed in as Ines').click();
  await page.getByRole('menuitem', { name: 'Your account' }).waitFor();
  assert.equal(await page.getByRole('menuitem', { name: 'People' }).count(), 0);
  await page.goto(`${visit.base}/console`);
  await page.getByText('It needs the role “Cypher”. An administrator can give it to you.').waitFor();
  await look(visit, page, 'role-lacking');
  let release = () => undefined;
  const held = new Promise((done) => (release = done));
  await page.route('**/api/session', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${visit.base}/data`);
  await page.getByRole('heading', { name: 'Datasets' }).waitFor();
  assert.equal(await page.locator('input[type=file]').count(), 0, 'nor before it is known who is there');
  release();
  await button(page, 'Signed in as Ines').waitFor();
  assert.equal(await page.locator('input[type=file]').count(), 0);
});

test('an investigation is its owner’s until it is shared', async ({ visit }) => {
  const page = await as(visit, INES, `/explore?id=${KUPOL}`, ASKING);
  await page.locator('[data-drawn]').waitFor();
  await button(page, 'Save investigation').click();
  await page.getByLabel('Title').fill(TITLE);
  await button(dialog(page), 'Save').click();
  await page.waitForURL(/explore\?case=/);
  const address = new URL(page.url());
  const path = address.pathname + address.search;
  const id = address.searchParams.get('case');
  const other = await as(visit, ADA, '/cases', ASKING);
  await other.getByRole('heading', { name: 'Investigations' }).waitFor();
  await other.waitForLoadState('networkidle');
  assert.equal(await other.getByText(TITLE).count(), 0);
  assert.equal((await other.request.get(`${visit.base}/api/cases/${id}`)).status(), 404);
  await other.goto(visit.base + path);
  await button(other, 'Try again').waitFor();

  await button(page, 'More for this investigation').click();
  await page.getByRole('menuitem', { name: 'Share' }).click();
  const sharing = dialog(page, 'Share');
  await sharing.getByRole('switch').check();
  await button(sharing, 'Save').click();
  await sharing.waitFor({ state: 'detached' });
  await button(other, 'Try again').click();
  await other.locator('[data-drawn]').waitFor();
  await other.getByText('This investigation belongs to Ines.', { exact: false }).waitFor();
  await button(other, 'Save as a new one').waitFor();
  assert.equal(await button(other, 'Save').count(), 0);

  await button(page, 'More for this investigation').click();
  await page.getByRole('menuitem', { name: 'Share' }).click();
  await sharing.getByRole('combobox', { name: 'People' }).click();
  await page.getByRole('option', { name: ADA.name }).click();
  await page.keyboard.press('Escape');
  await assertAccessible(page, 'sharing', '[role=dialog]');
  await visit.screenshot(page, 'sharing');
  await button(sharing, 'Save').click();
  await sharing.waitFor({ state: 'detached' });
  await other.goto(`${visit.base}/cases`);
  await other.getByText('Shared with me').click();
  await other.getByRole('row', { name: new RegExp(`${TITLE}.*Ines`) }).waitFor();
  await look(visit, other, 'cases-shared');
  await other.getByText('Mine', { exact: true }).click();
  await other.getByRole('row', { name: new RegExp(`${TITLE}.*Ines`) }).waitFor({ state: 'detached' });
});

test('a second factor is asked for at each sign-in', async ({ visit }) => {
  const page = await as(visit, INES, '/account', ASKING);
  await button(page, 'Set up a second factor').click();
  const picture = page.getByRole('img', { name: 'QR code of the secret' });
  await picture.waitFor();
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
  await look(visit, page, 'second-factor');
  const used = stepNow();
  await page.getByLabel('Code from your authenticator').fill(code(secret, used));
  await button(page, 'Confirm').click();
  const codes = page.getByRole('group', { name: /^Recovery codes/ });
  kept.recovery = (await codes.locator('pre').innerText()).split('\n');
  assert.equal(kept.recovery.length, 10);
  await signOut(page);
  await fillIn(page, INES);
  await page.getByLabel(/^Code from your authenticator/).fill('000000');
  await button(page, 'Sign in').click();
  await page.getByText('This code is not right, or no longer.').waitFor();
  // Each is good once; of clocks that go before, the next one is good already.
  await page.getByLabel(/^Code from your authenticator/).fill(code(secret, Math.max(stepNow(), used + 1)));
  await button(page, 'Sign in').click();
  await button(page, 'Signed in as Ines').waitFor();
  await keep(page, INES);
});

/** An authenticator of the browser's that holds passkeys and always finds its owner there. */
async function giveAuthenticator(page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function signOut(page) {
  await button(page, 'Signed in as Ines').click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}

test('a passkey signs in without password and code, until it is removed', async ({ visit }) => {
  const page = await as(visit, INES, '/account', ASKING);
  await giveAuthenticator(page);
  await button(page, 'Add a passkey').click();
  await page.getByLabel('Name', { exact: true }).fill('work laptop');
  await button(page, 'Add').click();
  await page.getByText(/^for localhost, added .* never used$/).waitFor();
  await look(visit, page, 'passkeys');
  await signOut(page);
  await look(visit, page, 'sign-in-passkey');
  await button(page, 'Sign in with a passkey').click();
  await button(page, 'Signed in as Ines').waitFor();
  await page.goto(`${visit.base}/account`);
  await page.getByText(/^for localhost, added .* last used /).waitFor();
  await button(page, 'Remove the passkey work laptop').click();
  await button(page, 'Remove the passkey work laptop').waitFor({ state: 'detached' });
  await signOut(page);
  await button(page, 'Sign in with a passkey').click();
  await page.getByText('This passkey is not known here (any more).').waitFor();
  await fillIn(page, INES);
  await page.getByLabel(/^Code from your authenticator/).fill(kept.recovery[1]);
  await button(page, 'Sign in').click();
  await button(page, 'Signed in as Ines').waitFor();
  await keep(page, INES);
});

test('at an address of numbers the page says where passkeys work', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open('/', ASKING);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.goto(`${visit.base.replace('localhost', '127.0.0.1')}/sign-in`);
  await page.getByText('Passkeys need a host name, not an IP address.').waitFor();
  const way = page.getByRole('link', { name: /^Open Spoor at http:\/\/localhost:/ });
  assert.equal(await way.getAttribute('href'), `${visit.base}/sign-in`);
  assert.equal(await button(page, 'Sign in with a passkey').count(), 0);
  await look(visit, page, 'sign-in-numbers');
});

test('a token asks in one’s name until it is ended', async ({ visit }) => {
  const page = await as(visit, INES, '/account', ASKING);
  await button(page, 'Make a token').click();
  await page.getByLabel('Name', { exact: true }).fill('nightly export');
  await assertAccessible(page, 'token', '[role=dialog]');
  await button(page, 'Make').click();
  const token = await page
    .getByRole('group', { name: /nightly export/ })
    .locator('pre')
    .innerText();
  assert.match(token, /^spoor_/);
  const ask = () =>
    fetch(`${visit.base}/api/entities/${KUPOL}`, { headers: { Authorization: `Bearer ${token}` } });
  assert.equal((await ask()).status, 200);
  await look(visit, page, 'account');
  await button(page, 'End the token nightly export').click();
  await button(page, 'End the token nightly export').waitFor({ state: 'detached' });
  assert.equal((await ask()).status, 401);
});

test('a session that ends in the midst of work loses nothing', async ({ visit }) => {
  const page = await as(visit, INES, `/explore?id=${KUPOL}`, ASKING);
  await page.locator('[data-drawn]').waitFor();
  await button(page, 'Save investigation').click();
  await page.getByLabel('Title').fill('Typed before it ended');
  const ended = await page.request.delete(`${visit.base}/api/session`, { headers: { 'X-Spoor': '1' } });
  assert.equal(ended.status(), 200);
  await button(dialog(page), 'Save').click();
  const again = dialog(page, 'You are no longer signed in');
  await again.getByLabel('Password', { exact: true }).fill(INES.password);
  await assertAccessible(page, 'signing in again', '[role=dialog]');
  await visit.screenshot(page, 'signed-out');
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await again.getByLabel(/^Code from your authenticator/).fill(kept.recovery[0]);
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(/explore\?case=/);
  await page.getByText('Typed before it ended').first().waitFor({ state: 'attached' });
  await keep(page, INES);
});

for (const [viewport, scheme] of LOOKS) {
  const size = viewport === WIDE ? '' : '-narrow';
  const details = viewport === WIDE ? {} : { tag: '@full' };
  test(
    `axe finds nothing on the screens of people, ${scheme}, ${viewport.width}`,
    details,
    async ({ visit }) => {
      const out = await visit.open('/', { ...ASKING, viewport, scheme });
      await out.getByRole('heading', { name: 'Sign in' }).waitFor();
      await look(visit, out, `sign-in-${scheme}${size}`);
      const own = await as(visit, INES, '/account', { ...ASKING, viewport, scheme });
      await own.getByText('this one').waitFor();
      await look(visit, own, `account-${scheme}${size}`);
      const people = await as(visit, ADA, '/people', { ...ASKING, viewport, scheme });
      await people.getByRole('row', { name: /Ines/ }).waitFor();
      await look(visit, people, `people-${scheme}${size}`);
      await people.getByRole('button', { name: /^Signed in as/ }).click();
      await people.getByRole('menuitem', { name: 'Sign out' }).waitFor();
      await assertAccessible(people, `menu ${scheme} ${viewport.width}`, '[role=menu]');
      await visit.screenshot(people, `person-menu-${scheme}${size}`);
    },
  );
}

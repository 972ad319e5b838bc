import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { assertAccessible, assertNoSidewaysScroll, json, LOOKS, NARROW, test, WIDE } from '../visit.mjs';

const SUPPLIES =
  'MATCH (c:Company)-[r:SUPPLIES]->(b:Company)\nRETURN c.name AS seller, r.confidence, b.name AS buyer';
const WHOLE = 'MATCH (c:Company)-[r:SUPPLIES]->(b:Company) RETURN c, r, b';
const LIMBACH = 'company/xiamen-limbach-aviation-engine';

function address(query, parameters) {
  const hash = new URLSearchParams({
    query,
    ...(parameters ? { parameters: JSON.stringify(parameters) } : {}),
  });
  return `/console#${hash}`;
}

const editor = (page) => page.locator('.cm-content');
const grid = (page) => page.getByRole('grid');

async function openConsole(visit, path = '/console', options = {}) {
  const page = await visit.open(path, options);
  await editor(page).waitFor();
  return page;
}

async function run(page) {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
}

async function write(page, text) {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  // Typed over, Chromium wants to keep the looks of what stood there by a style attribute, which the policy refuses aloud.
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

function manyLines(count) {
  const rows = Array.from(
    { length: count },
    (_, row) =>
      `[${row},"Company number ${(row * 7919) % count}","${row % 3 === 0 ? 'confirmed' : 'possible'}"]`,
  );
  return `{"columns":["n","name","confidence"]}\n${rows.join('\n')}\n{"truncated":false,"cut":[],"summary":{"rows":${count},"elapsedMs":5,"notifications":[]}}\n`;
}

const asLines = (body) => (route) =>
  route.fulfill({ status: 200, contentType: 'application/x-ndjson', body });

const problem = (status, code, detail, more = {}) => ({ title: 'Problem', status, code, detail, ...more });

test('console: a library statement runs with its parameters', async ({ visit }) => {
  const page = await openConsole(visit);
  await page
    .getByRole('region', { name: 'Library' })
    .getByRole('button', { name: /^Components of a weapon system/ })
    .click();
  await page.getByRole('textbox', { name: '$weapon' }).waitFor();
  await editor(page).press('Control+Enter');
  await grid(page).waitFor();
  await page.getByRole('row').nth(1).waitFor();
});

test('console: a link carries statement and parameters, and no server sees them', async ({ visit }) => {
  const asked = [];
  const page = await openConsole(visit, address('RETURN $who AS who', { who: 'Купол' }), {
    before: (fresh) => fresh.on('request', (request) => asked.push(request.url())),
  });
  assert.equal(await page.getByRole('textbox', { name: '$who' }).inputValue(), 'Купол');
  await run(page);
  await grid(page).getByText('Купол').waitFor();
  assert.ok(asked.every((url) => !url.includes('RETURN')));
  await page.reload();
  await editor(page).getByText('RETURN').first().waitFor();
  await expect(page.getByRole('button', { name: /^Close / })).toHaveCount(1);
});

test('console: completion offers what the data holds', async ({ visit }) => {
  const schema = {
    labels: [{ name: 'Company', properties: [{ name: 'country', types: ['String'] }] }],
    relations: [{ type: 'SUPPLIES', properties: [], from: ['Company'], to: ['Company'] }],
    functions: [],
    procedures: [],
  };
  const page = await openConsole(visit, '/console', { routes: { '/api/cypher/schema': json(schema) } });
  await write(page, '');
  await page.keyboard.type('MATCH (c:Comp');
  await page.locator('.cm-tooltip-autocomplete').getByText('Company', { exact: true }).waitFor();
  // CodeMirror takes a choice only after the list has stood for a moment, so that a quick Enter stays a line break.
  await page.waitForTimeout(120);
  await page.keyboard.press('Enter');
  await page.keyboard.type(')-[:');
  await page.locator('.cm-tooltip-autocomplete').getByText('SUPPLIES', { exact: true }).waitFor();
  await visit.screenshot(page, 'console-completion');
  await page.waitForTimeout(120);
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('MATCH (c:Company)-[:SUPPLIES');
  await page.keyboard.press('End');
  await page.keyboard.type('->() WHERE c.');
  await page.locator('.cm-tooltip-autocomplete').getByText('country', { exact: true }).waitFor();
});

test('console: an error is underlined and named while one writes', { tag: '@full' }, async ({ visit }) => {
  const explanation = {
    valid: false,
    errors: [{ message: 'Variable `m` not defined', code: 'x', line: 2, column: 8, length: 1 }],
    warnings: [],
    plan: null,
    columns: [],
    parameters: [],
  };
  const page = await openConsole(visit, address('MATCH (n)\nRETURN m'), {
    routes: { '/api/cypher/explain': json(explanation) },
  });
  await page.locator('.cm-lintRange-error').waitFor();
  assert.equal(await page.locator('.cm-lintRange-error').innerText(), 'm');
  await page.getByRole('button', { name: 'Line 2, column 8' }).click();
  await assertAccessible(page, 'console with an error');
  await visit.screenshot(page, 'console-error');
});

test('console: nobody is caught in the editor, and everything is reached by keyboard', async ({ visit }) => {
  const page = await openConsole(visit, address(SUPPLIES));
  await editor(page).focus();
  await page.keyboard.press('Control+Enter');
  await grid(page).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.ok(!(await editor(page).evaluate((element) => element.contains(document.activeElement))));
  for (let count = 0; count < 40; count += 1) {
    if (await grid(page).evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('region', { name: 'r.confidence, row 2' }).waitFor();
});

test('console: the answer is a table that sorts, copies and saves', { tag: '@full' }, async ({ visit }) => {
  const page = await openConsole(visit, address(SUPPLIES), {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await run(page);
  await grid(page).waitFor();
  await page.getByRole('button', { name: 'seller' }).click();
  const sorted = await grid(page).locator('td[data-column="0"]').allInnerTexts();
  const lower = sorted.map((text) => text.toLowerCase());
  assert.deepEqual(lower, [...lower].sort());
  await grid(page).locator('td[data-column="2"]').first().click();
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await grid(page).locator('td[data-column="2"]').first().innerText());
  const file = await download(page, page.getByRole('button', { name: 'Save the rows as CSV' }));
  assert.match(file.name, /^spoor-rows-.*\.csv$/);
  assert.match(file.text, /^\uFEFFseller,r\.confidence,buyer\r\n/);
});

test('console: more rows than asked for are told', { tag: '@full' }, async ({ visit }) => {
  const page = await openConsole(visit, address(SUPPLIES));
  await page.getByLabel('Most rows').fill('5');
  await run(page);
  await page.getByText(/There are more rows; these are the first\./).waitFor();
  await expect(page.getByRole('row')).toHaveCount(6);
});

test('console: a hundred thousand rows stay smooth', { tag: '@full' }, async ({ visit }) => {
  const page = await openConsole(visit, address(SUPPLIES), {
    routes: { '/api/cypher': asLines(manyLines(100_000)) },
  });
  await run(page);
  await page.getByText('100,000 rows').waitFor();
  assert.ok((await page.getByRole('row').count()) < 120);
  const worst = await grid(page).evaluate(async (table) => {
    const scroller = table.parentElement;
    let longest = 0;
    for (let step = 1; step <= 60; step += 1) {
      const before = performance.now();
      scroller.scrollTop = (scroller.scrollHeight / 61) * step;
      await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume, 0)));
      longest = Math.max(longest, performance.now() - before);
    }
    return longest;
  });
  console.log(`        longest frame while scrolling: ${worst.toFixed(0)} ms`);
  await grid(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+End');
  await grid(page).getByText('99999', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'name', exact: true }).click();
  await grid(page).locator('th[aria-sort="ascending"]').waitFor();
});

test('console: typing stays quick in two hundred lines', { tag: '@full' }, async ({ visit }) => {
  const text = Array.from(
    { length: 200 },
    (_, line) =>
      `// line ${line}\nOPTIONAL MATCH (c${line}:Company {id: 'x${line}'})-[:SUPPLIES]->(d${line})`,
  ).join('\n');
  const page = await openConsole(visit, '/console');
  await write(page, `${text}\nRETURN 1 `);
  await page.keyboard.press('ControlOrMeta+End');
  const times = [];
  for (const letter of 'WITH count(c1) AS many') {
    const before = performance.now();
    await page.keyboard.insertText(letter);
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  console.log(`        a key takes ${middle.toFixed(1)} ms, at most ${times.at(-1).toFixed(1)} ms`);
  await page.locator('.cm-content').getByText('WITH count(c1) AS many').waitFor();
});

test('console: nodes become a picture, an export and a trace', async ({ visit }) => {
  const page = await openConsole(visit, address(`${WHOLE} LIMIT 12`));
  await run(page);
  const nodes = page.locator('svg [id^="node:"]');
  await nodes.first().waitFor();
  await nodes.first().click();
  await page.getByRole('button', { name: 'Trace from here' }).waitFor();
  await assertAccessible(page, 'console with a picture');
  await page.getByRole('button', { name: 'Use in a trace' }).click();
  await page
    .getByRole('menuitem', { name: /compan.* in c$/ })
    .first()
    .click();
  await page.waitForURL(/from.ids=company/);
  await page.locator('ol > li').first().waitFor({ state: 'attached' });
  await page.goBack();
  // The result is still there after a look at the trace.
  await nodes.first().waitFor();
});

test(
  'console: relations between found nodes are added to the picture',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await openConsole(visit, address('MATCH (c:Company) WHERE c.country = "CN" RETURN c'));
    await run(page);
    await page.locator('svg [id^="node:"]').first().waitFor();
    await expect(page.locator('svg [id^="hop:"]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Add the relations between these' }).click();
    await page.getByText(/relations? added/).waitFor();
    await page.locator('svg [id^="hop:"]').first().waitFor({ state: 'attached' });
  },
);

test('console: one company begins a trace', { tag: '@full' }, async ({ visit }) => {
  const page = await openConsole(
    visit,
    address('MATCH (c:Company {id: $id}) RETURN c, c.name', { id: LIMBACH }),
  );
  await run(page);
  await grid(page).locator('td').first().click();
  await page.getByRole('button', { name: 'Trace from here' }).click();
  await page.waitForURL(new RegExp(`from.ids=${LIMBACH}`));
  await page
    .getByText(/1 supplier/)
    .first()
    .waitFor();
});

test('console: a refusal says why and what to do', { tag: '@full' }, async ({ visit }) => {
  const page = await openConsole(visit, address('CREATE (n:Company {id: "x"}) RETURN n'), {
    mishapsAllowed: true,
  });
  await run(page);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  assert.match(await alert.innerText(), /The console only reads/);
  await assertAccessible(page, 'console with a refusal');
  await visit.screenshot(page, 'console-refused');
});

test(
  'console: too little time offers more, a busy server is asked again',
  { tag: '@full' },
  async ({ visit }) => {
    const answers = [
      json(problem(422, 'cypher.time', 'It took more than 10 s and was stopped.'), 422),
      json(problem(429, 'cypher.busy', 'Two statements run already.'), 429, { 'Retry-After': '1' }),
    ];
    const asked = [];
    const page = await openConsole(visit, address(SUPPLIES), {
      mishapsAllowed: true,
      routes: {
        '/api/cypher': (route) => {
          asked.push(route.request().postDataJSON().timeoutSeconds);
          return answers[asked.length - 1]?.(route) ?? route.continue();
        },
      },
    });
    await run(page);
    await page.getByRole('button', { name: 'Allow 60 s and run again' }).click();
    await grid(page).waitFor();
    assert.deepEqual(asked, [10, 60, 60]);
  },
);

test('console: a long run counts its time and can be stopped', { tag: '@full' }, async ({ visit }) => {
  const page = await openConsole(visit, address(SUPPLIES), {
    mishapsAllowed: true,
    routes: { '/api/cypher': () => undefined },
  });
  await run(page);
  await page.getByText(/Running, /).waitFor();
  await visit.screenshot(page, 'console-running');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped before the first row').waitFor();
});

test('console: tabs, saved statements and history outlive a reload', { tag: '@full' }, async ({ visit }) => {
  const page = await openConsole(visit, address('RETURN 41 AS n'));
  await run(page);
  await grid(page).waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByLabel('Name', { exact: true }).fill('My number');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'New statement' }).click();
  await page.waitForTimeout(400);
  await page.goto(`${visit.base}/console`);
  await page.getByRole('button', { name: 'My number', exact: true }).waitFor();
  await page.getByText('Saved', { exact: true }).click();
  const file = await download(page, page.getByRole('button', { name: 'Export all' }));
  assert.equal(JSON.parse(file.text).queries[0].name, 'My number');
  await page.getByRole('button', { name: 'Delete My number' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'queries.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file.text),
  });
  await page.getByText('One statement was added.').waitFor();
  await page.getByText('History', { exact: true }).click();
  await page.getByRole('region', { name: 'History' }).getByText('RETURN 41 AS n').waitFor();
});

test('console: a statement is put in order and still says the same', { tag: '@full' }, async ({ visit }) => {
  const page = await openConsole(
    visit,
    address("match (n:Company) where n.country='CN' return n.name limit 5"),
  );
  await page.getByRole('button', { name: 'Format' }).click();
  await editor(page).getByText("WHERE n.country = 'CN'").waitFor();
  assert.equal(
    (await editor(page).innerText()).trim(),
    "MATCH (n:Company)\nWHERE n.country = 'CN'\nRETURN n.name\nLIMIT 5",
  );
});

test('console: the Cypher behind an answer opens here', { tag: '@full' }, async ({ openAnswered }) => {
  const page = await openAnswered('/?toId=weapon/garpiya-a1');
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Show as Cypher' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Open in the console' }).click();
  await editor(page).getByText('Purpose').first().waitFor();
  assert.match(page.url(), /\/console#query=/);
});

async function checkConsole(visit, viewport, scheme) {
  const page = await openConsole(visit, '/console', { viewport, scheme });
  const size = viewport === WIDE ? '' : '-narrow';
  await run(page);
  await grid(page).waitFor();
  await assertAccessible(page, `console ${scheme}`);
  await assertNoSidewaysScroll(page, `console at ${viewport.width}`);
  await visit.screenshot(page, `console-${scheme}${size}`);
  await page.getByText('JSON', { exact: true }).first().click();
  await page.getByRole('region', { name: 'The result as JSON' }).waitFor();
  await page.getByText('Plan', { exact: true }).click();
  await assertAccessible(page, `console plan ${scheme}`, 'main');
  await visit.screenshot(page, `console-plan-${scheme}${size}`);
  await page.goto(`${visit.base}${address(`${WHOLE} LIMIT 30`)}`);
  await run(page);
  await page.getByText('Picture', { exact: true }).click();
  await page.locator('svg [id^="node:"]').first().click();
  await page.getByRole('button', { name: 'Trace from here' }).waitFor();
  await assertAccessible(page, `console picture ${scheme}`, 'main');
  await assertNoSidewaysScroll(page, `console picture at ${viewport.width}`);
  await visit.screenshot(page, `console-picture-${scheme}${size}`);
  if (viewport === NARROW) {
    await page.getByRole('button', { name: 'Library and saved' }).click();
    await page.getByRole('region', { name: 'Library' }).waitFor();
    await assertAccessible(page, `console library ${scheme}`, '[role=dialog]');
    await visit.screenshot(page, `console-library-${scheme}${size}`);
  }
}

for (const [viewport, scheme] of LOOKS) {
  test(`console: axe finds nothing, ${viewport.width}, ${scheme}`, { tag: '@full' }, async ({ visit }) => {
    await checkConsole(visit, viewport, scheme);
  });
}

/** What a test failed of first, in a line: whoever reads the list alone has to see why. */
function reason(test) {
  const message = test.results.find(({ error }) => error)?.error.message ?? '';
  return message
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n', 4)
    .join(' ')
    .slice(0, 300);
}

/** Why a test says that it cannot be run here; one that is not run since another failed says nothing. */
function leftOut(test) {
  return test.annotations.find(({ type, description }) => type === 'skip' && description);
}

function isLeftOut(test) {
  return test.outcome() === 'skipped' && leftOut(test) !== undefined;
}

/**
 * Ends with the tests that failed, a line each, and with "N passed, N failed", as the other checks of the page do.
 * What passed at its second attempt alone counts as passed, and is named; so is what was not run by its own word, and why.
 */
export default class Count {
  onBegin(config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const tests = this.suite.allTests();
    for (const test of tests.filter(isLeftOut)) {
      console.log(`not run: ${test.titlePath().filter(Boolean).join(' › ')}: ${leftOut(test)?.description}`);
    }
    const passed = tests.filter((test) => ['expected', 'flaky'].includes(test.outcome()));
    for (const test of tests.filter((one) => ['unexpected', 'flaky'].includes(one.outcome()))) {
      const kind = test.outcome() === 'flaky' ? 'flaky' : 'failed';
      console.log(`${kind}: ${test.titlePath().filter(Boolean).join(' › ')}: ${reason(test)}`);
    }
    console.log(
      `${passed.length} passed, ${tests.length - passed.length - tests.filter(isLeftOut).length} failed`,
    );
  }
}

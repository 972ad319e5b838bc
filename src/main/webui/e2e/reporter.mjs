/** Ends with the tests that failed, a line each, and with "N passed, N failed", as the other checks of the page do. */
export default class Count {
  onBegin(config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const tests = this.suite.allTests();
    const passed = tests.filter((test) => test.outcome() === 'expected');
    for (const test of tests.filter((one) => one.results.length > 0 && !passed.includes(one))) {
      console.log(`failed: ${test.titlePath().filter(Boolean).join(' › ')}`);
    }
    console.log(`${passed.length} passed, ${tests.length - passed.length} failed`);
  }
}

/** Ends with the line "N passed, N failed", as the other checks of the page do. */
export default class Count {
  onBegin(config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const tests = this.suite.allTests();
    const passed = tests.filter((test) => test.outcome() === 'expected').length;
    console.log(`${passed} passed, ${tests.length - passed} failed`);
  }
}

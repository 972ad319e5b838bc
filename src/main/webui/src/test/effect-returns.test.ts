import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import rule from '../../lint/effect-returns.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});
const refused = (code: string, messageId = 'handsBack') => ({ code, errors: [{ messageId }] });

tester.run('effects hand back nothing but their clean-up', rule, {
  valid: [
    'useEffect(() => { pane.scrollTo({ top: 0 }); }, []);',
    'useEffect(() => { if (!on) { return undefined; } return () => stop(); }, []);',
    'useEffect(() => { const stop = () => undefined; return stop; }, []);',
    'useEffect(() => { const found = list.map((each) => { return each.id; }); use(found); }, []);',
    'useEffect(() => () => renderer.kill(), []);',
    'useLayoutEffect(() => { return on ? () => off() : undefined; }, []);',
    'use(() => pane.scrollTo({ top: 0 }));',
    'const a = <p ref={(place) => { place?.scrollIntoView(); }} />;',
    'const a = <p ref={place} />;',
  ],
  invalid: [
    refused('useEffect(() => pane.current?.scrollTo({ top: 0 }), [key]);'),
    refused('useEffect(() => { return pane.scrollIntoView(); }, []);'),
    refused('useEffect(() => { if (on) { return show(); } return () => hide(); }, []);'),
    refused('useEffect(() => { const stop = listen(); return stop; }, []);'),
    refused('useEffect(() => on ? show() : undefined, []);'),
    refused('useEffect(() => void show(), []);'),
    refused('useEffect(function () { return show(); }, []);'),
    refused('React.useLayoutEffect(() => show(), []);'),
    refused('useInsertionEffect(() => show(), []);'),
    refused('useEffect(async () => { await show(); }, []);', 'async'),
    refused('useEffect(show, []);', 'notHere'),
    refused('const a = <p ref={(place) => place?.scrollIntoView()} />;'),
  ],
});

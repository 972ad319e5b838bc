import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Sentence } from './Sentence';

const parts = { who: () => <button>firms</button>, b: (words: string) => <strong>{words}</strong> };

function html(text: string): string {
  return render(<Sentence text={text} parts={parts} />).container.innerHTML;
}

describe('a sentence with controls', () => {
  it('puts them where its language wants them', () => {
    expect(html('Which <who /> reach?')).toBe('Which <button>firms</button> reach?');
    expect(html('哪些<who/>到达')).toBe('哪些<button>firms</button>到达');
  });

  it('hands on the words between two signs', () => {
    expect(html('<b>61 paths</b> join 3 < 4')).toBe('<strong>61 paths</strong> join 3 &lt; 4');
  });

  it('shows what it does not know as it is', () => {
    expect(html('<script>x</script>')).toBe('&lt;script&gt;x&lt;/script&gt;');
  });
});

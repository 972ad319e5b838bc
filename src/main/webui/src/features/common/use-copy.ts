import { useCallback, useState } from 'react';

const SHOWN_MILLIS = 2000;

/** Without a secure context there is no clipboard; an old-fashioned selection still copies. */
function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

export function useCopy(): { copied: boolean; copy: (text: string) => void } {
  const [copied, setCopied] = useState(false);
  const copy = useCallback((text: string) => {
    const done = () => {
      setCopied(true);
      setTimeout(() => setCopied(false), SHOWN_MILLIS);
    };
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) {
      copyBySelection(text);
      done();
      return;
    }
    clipboard.writeText(text).then(done, () => {
      copyBySelection(text);
      done();
    });
  }, []);
  return { copied, copy };
}

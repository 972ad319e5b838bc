import { saidHere } from '../../words/server';

/** A remark of an import in the language of the page. */
export function said({ code, reason }: { code: string; reason: string }): string {
  return saidHere({ code, text: reason });
}

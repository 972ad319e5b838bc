import { useSaidHere } from '../../words/server';

/** Says a remark of an import in the language of the page. */
export function useIssueText(): (issue: { code: string; reason: string }) => string {
  const said = useSaidHere();
  return ({ code, reason }) => said({ code, text: reason });
}

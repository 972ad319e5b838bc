import { useTranslation } from 'react-i18next';
import type { CypherNote } from '../../core/cypher-statement';

/** What is left to do with a statement's rows, in the language of the page; a note that it does not know as the server has it. */
export function useNoteText(): (note: CypherNote) => string {
  const { t } = useTranslation('cypher');
  return ({ code, text }) => {
    switch (code) {
      case 'caps':
        return t('note.caps');
      case 'console':
        return t('note.console');
      case 'chokepoints.paths':
        return t('note.chokepoints.paths');
      case 'chokepoints.leaveOut':
        return t('note.chokepoints.leaveOut');
      case 'chokepoints.counts':
        return t('note.chokepoints.counts');
      default:
        return text;
    }
  };
}

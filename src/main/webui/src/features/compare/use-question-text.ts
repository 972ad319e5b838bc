import { useTranslation } from 'react-i18next';
import { isSet, listSet, type Question } from '../../core/question/question';
import { useGoodsText } from '../question/use-goods-text';
import { useSelectionText } from '../question/use-selection-text';
import { useWindowText } from '../question/WindowToken';

/** What a question asks for, in a line, and how many constraints it has that are not in the line. */
export function useQuestionText(question: Question): { line: string; more: number } {
  const { t } = useTranslation();
  const from = useSelectionText('from', question.from);
  const to = useSelectionText('to', question.to);
  const goods = useGoodsText(question.goods);
  const window = useWindowText(question.window);
  const stated = [
    ...(isSet(question, 'goods') ? [goods] : []),
    t('question.hops', { count: question.maxHops }),
    ...(isSet(question, 'window') ? [window] : []),
    ...(isSet(question, 'minConfidence') ? [t(`question.confidence.${question.minConfidence}`)] : []),
  ];
  return { line: [`${from} → ${to}`, ...stated].join(' · '), more: listSet(question).length };
}

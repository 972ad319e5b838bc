import { useTranslation } from 'react-i18next';
import type { Selection } from '../../core/question/selection';
import { preloadFields, SelectionFields } from './lazy-fields';
import { Token } from './Token';
import { useSelectionText } from './use-selection-text';

interface SideTokenProps {
  end: 'from' | 'to';
  side: Selection;
  onChange: (side: Selection) => void;
}

/** Starts or ends of the question. */
export function SideToken({ end, side, onChange }: SideTokenProps) {
  const { t } = useTranslation();
  const text = useSelectionText(end, side);
  return (
    <Token label={t(`side.${end}Label`)} text={text} preload={preloadFields}>
      <SelectionFields selection={side} onChange={onChange} />
    </Token>
  );
}

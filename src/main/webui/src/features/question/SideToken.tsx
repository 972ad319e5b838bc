import { useTranslation } from 'react-i18next';
import { preloadFields, SideFields } from './lazy-fields';
import type { SideFieldsProps } from './SideFields';
import { Token } from './Token';
import { useSideText } from './use-side-text';

/** Starts or ends of the question. */
export function SideToken(props: SideFieldsProps) {
  const { t } = useTranslation();
  const text = useSideText(props.end, props.side);
  return (
    <Token label={t(`side.${props.end}Label`)} text={text} preload={preloadFields}>
      <SideFields {...props} />
    </Token>
  );
}

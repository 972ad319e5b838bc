import { useTranslation } from 'react-i18next';
import { CONTROL_RELATIONS, FLOW_RELATIONS, type RelationType } from '../../core/model';
import { preloadFields, RelationsFields } from './lazy-fields';
import type { RelationsFieldsProps } from './RelationsFields';
import { Token } from './Token';

interface Summary {
  key: 'flow' | 'flowAndControl' | 'some';
  count: number;
}

/** How the sentence names a choice of relation types. */
export function relationsSummary(relations: RelationType[]): Summary {
  const flow = FLOW_RELATIONS.filter((type) => relations.includes(type)).length;
  const control = CONTROL_RELATIONS.filter((type) => relations.includes(type)).length;
  if (flow < FLOW_RELATIONS.length) {
    return { key: 'some', count: flow + control };
  }
  return control === 0 ? { key: 'flow', count: flow } : { key: 'flowAndControl', count: control };
}

export function RelationsToken(props: RelationsFieldsProps) {
  const { t } = useTranslation();
  const { key, count } = relationsSummary(props.relations);
  return (
    <Token
      label={t('question.relationsLabel')}
      text={t(`question.relations.${key}`, { count })}
      preload={preloadFields}
    >
      <RelationsFields {...props} />
    </Token>
  );
}

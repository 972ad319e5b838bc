import { useTranslation } from 'react-i18next';
import type { ProfileEntity } from '../../api/profile';
import { countryName } from '../../core/countries';
import { isRelationType, type GraphNode } from '../../core/model';
import { useLocale } from '../../words/use-locale';
import { NodeButton } from '../evidence/NodeButton';
import { useOpenView } from './use-open-view';

const ENTITIES = ['part', 'maker', 'weapon'];

/** As the other parts of the page name an entity. */
function nodeOf(entity: ProfileEntity | undefined): GraphNode | undefined {
  return entity && { id: entity.id, labels: [entity.label], properties: { name: entity.name } };
}

/** The way to the page of an entity that a row names. */
export function Named({ id, entities }: { id: string; entities: Map<string, ProfileEntity> }) {
  const openView = useOpenView();
  return <NodeButton id={id} node={nodeOf(entities.get(id))} openView={openView} />;
}

function useWord(): (column: string, value: string) => string {
  const { t } = useTranslation('profile');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  return (column, value) => {
    if (value === '') {
      return t(`unknown.${column}`, t('unknown.other'));
    }
    switch (column) {
      case 'makerCountry':
      case 'deliveringCountry':
      case 'country':
        return value
          .split(';')
          .map((code) => countryName(code, locale))
          .join(', ');
      case 'tier':
        return value === 'none' ? t('noTier') : value;
      case 'relation':
        return isRelationType(value) ? tPage(`relation.${value}.name`) : value;
      case 'category':
        return tPage(`choice.category.${value}`, value);
      case 'state':
        return tPage(`evidence.standing.state.${value}`, value);
      case 'join':
        return tPage(`list.joins.${value}`, value);
      case 'basis':
        return t(`basis.${value}`, value);
      case 'as':
        return t(`as.${value}`, value);
      default:
        return value;
    }
  };
}

interface ProfileValueProps {
  column: string;
  value: string;
  entities: Map<string, ProfileEntity>;
}

/** What a row has in a column, in words; what is not known is said. */
export function ProfileValue({ column, value, entities }: ProfileValueProps) {
  const word = useWord();
  return ENTITIES.includes(column) && value !== '' ? (
    <Named id={value} entities={entities} />
  ) : (
    <bdi>{word(column, value)}</bdi>
  );
}

import { useNavigate } from '@tanstack/react-router';
import {
  IconArrowRoundaboutRight,
  IconArrowsJoin2,
  IconArrowUpRight,
  IconCopy,
  IconFlag,
  IconFlag2,
  IconLink,
  IconRoute,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { entityAddress, entityPath } from '../../../core/entity/address';
import type { NodeLabel } from '../../../core/model';
import { asking, type Asking } from '../../../core/question/asking';
import { DEFAULT_QUESTION, type Question } from '../../../core/question/question';
import { paramsOf } from '../../../core/question/question';
import { useCopy } from '../use-copy';
import type { MenuSection } from './EntityMenu';

const ICON = 15;

interface Asked {
  id: string;
  label: NodeLabel;
}

/**
 * What can be asked about an entity, for its menu: it becomes the start or the end of the question, a station on
 * the way, or one that paths go around. `question` is the one at hand; without one, the default.
 */
export function useAsking({ id, label }: Asked, question: Question = DEFAULT_QUESTION): MenuSection[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const ask = (what: Asking) => {
    void navigate({ to: '/', search: paramsOf(asking(question, what, id, label)) });
  };
  const { copy } = useCopy();
  const link = () => `${window.location.origin}${entityPath(id)}`;
  return [
    {
      key: 'ask',
      label: t('menu.ask'),
      entries: [
        { key: 'from', label: t('menu.from'), icon: <IconFlag size={ICON} />, act: () => ask('start') },
        { key: 'to', label: t('menu.to'), icon: <IconFlag2 size={ICON} />, act: () => ask('end') },
        { key: 'via', label: t('menu.via'), icon: <IconRoute size={ICON} />, act: () => ask('via') },
        {
          key: 'avoid',
          label: t('menu.around'),
          icon: <IconArrowRoundaboutRight size={ICON} />,
          act: () => ask('avoid'),
        },
      ],
    },
    {
      key: 'take',
      entries: [
        {
          key: 'page',
          label: t('menu.page'),
          icon: <IconArrowUpRight size={ICON} />,
          act: () => void navigate(entityAddress(id)),
        },
        {
          key: 'explore',
          label: t('menu.explore'),
          icon: <IconTopologyStar3 size={ICON} />,
          act: () => void navigate({ to: '/explore', search: { id: [id] } }),
        },
        {
          key: 'identity',
          label: t('menu.identity'),
          icon: <IconArrowsJoin2 size={ICON} />,
          act: () => void navigate({ to: '/identity', search: { entity: id } }),
        },
        { key: 'link', label: t('menu.copyLink'), icon: <IconLink size={ICON} />, act: () => copy(link()) },
        { key: 'id', label: t('menu.copyId'), icon: <IconCopy size={ICON} />, act: () => copy(id) },
      ],
    },
  ];
}

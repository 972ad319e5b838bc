import {
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconInfoCircle,
  IconNote,
  IconStack2,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../api/queries';
import type { Spot } from '../../core/explore/placing';
import { isRelationType, labelOf, nameOf } from '../../core/model';
import type { Question } from '../../core/question/question';
import { EntityMenu, type MenuEntry, type MenuSection } from '../common/menu/EntityMenu';
import { useAsking } from '../common/menu/use-asking';
import { SelectionMenu } from './SelectionMenu';
import { WholeMenu } from './WholeMenu';
import type { CanvasState, CanvasStore } from './state/canvas-store';
import type { CanvasActions } from './use-canvas-actions';
import { ICON, useKeepingEntries } from './use-keeping-entries';

export interface CanvasMenuProps {
  id: string | null;
  place: Spot;
  store: CanvasStore;
  state: CanvasState;
  actions: CanvasActions;
  question: Question;
  openPanel: () => void;
  fit: () => void;
  /** The spot of the canvas at a place of the window. */
  spotAt: (place: Spot) => Spot | undefined;
  close: () => void;
}

/** Expansions by relation and direction, with how many there are. */
function useLines(id: string, actions: CanvasActions): MenuEntry[] {
  const { t } = useTranslation();
  const entity = useEntity(id);
  return (entity.data?.neighbours ?? []).flatMap(({ type, direction, count }) =>
    isRelationType(type)
      ? [
          {
            key: `${type} ${direction}`,
            label: `${t(`relation.${type}.${direction}`)} (${String(count)})`,
            act: () => void actions.expand(id, { type, direction }),
          },
        ]
      : [],
  );
}

function NodeMenu({ id, ...props }: CanvasMenuProps & { id: string }) {
  const { t } = useTranslation('explore');
  const { place, state, actions, store, question, openPanel, close } = props;
  const entry = state.history.now.nodes.get(id);
  const lines = useLines(id, actions);
  const asking = useAsking({ id, label: labelOf(entry?.node) }, question);
  const pinned = entry?.pinned === true;
  const keeping = useKeepingEntries(id, pinned, actions);
  const sections: MenuSection[] = [
    {
      key: 'grow',
      entries: [
        {
          key: 'expand',
          label: t('menu.expand'),
          shortcut: 'E',
          icon: <IconArrowsMaximize size={ICON} />,
          act: () => void actions.expand(id),
        },
        ...(lines.length > 0 ? [{ key: 'by', label: t('menu.expandBy'), below: lines }] : []),
        {
          key: 'collapse',
          label: t('menu.collapse'),
          shortcut: 'C',
          icon: <IconArrowsMinimize size={ICON} />,
          act: () => actions.collapse(id),
        },
        {
          key: 'group',
          label: t('menu.group'),
          shortcut: 'G',
          icon: <IconStack2 size={ICON} />,
          act: () => actions.group(id),
        },
      ],
    },
    {
      key: 'show',
      entries: [
        {
          key: 'facts',
          label: t('menu.facts'),
          shortcut: 'I',
          icon: <IconInfoCircle size={ICON} />,
          act: () => {
            store.select([id], id);
            openPanel();
          },
        },
        {
          key: 'note',
          label: t('menu.note'),
          shortcut: 'N',
          icon: <IconNote size={ICON} />,
          act: () => actions.notes.on(id),
        },
        ...keeping,
      ],
    },
    ...asking,
  ];
  return <EntityMenu place={place} title={nameOf(entry?.node, id)} sections={sections} close={close} />;
}

function GroupMenu({ id, place, actions, close }: CanvasMenuProps & { id: string }) {
  const { t } = useTranslation('explore');
  const entries = [{ key: 'apart', label: t('menu.ungroup'), shortcut: 'G', act: () => actions.ungroup(id) }];
  return (
    <EntityMenu place={place} title={t('menu.group')} sections={[{ key: 'group', entries }]} close={close} />
  );
}

export function CanvasMenu(props: CanvasMenuProps) {
  const { id, state } = props;
  if (id !== null && state.selected.size > 1 && state.selected.has(id)) {
    return <SelectionMenu {...props} id={id} />;
  }
  if (id === null) {
    return <WholeMenu {...props} />;
  }
  return state.history.now.groups.has(id) ? (
    <GroupMenu {...props} id={id} />
  ) : (
    <NodeMenu {...props} id={id} />
  );
}

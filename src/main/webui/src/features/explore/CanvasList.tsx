import { ActionIcon, Checkbox, Table } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { countryName } from '../../core/countries';
import type { Drawing, DrawnNode } from '../../core/explore/drawing';
import type { Spot } from '../../core/explore/placing';
import { formatCount } from '../../core/format';
import { KindGlyph } from '../common/KindGlyph';
import { CanvasNotes } from './CanvasNotes';
import type { CanvasState, CanvasStore } from './state/canvas-store';
import classes from './Explore.module.css';
import type { CanvasActions } from './use-canvas-actions';

interface CanvasListProps {
  store: CanvasStore;
  state: CanvasState;
  drawing: Drawing;
  actions: CanvasActions;
  openPanel: () => void;
  openMenu: (id: string, place: Spot) => void;
}

function tieCounts({ ties }: Drawing): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function Row({ node, ties, ...props }: CanvasListProps & { node: DrawnNode; ties: number }) {
  const { store, state, openPanel, openMenu } = props;
  const { t } = useTranslation('explore');
  const { t: tPage } = useTranslation();
  const locale = useLocale();
  const { id, kind, country, more, members, role, proof } = node;
  const label = role === null ? tPage(`label.${kind}`) : tPage(`views.roles.${role}`);
  const name = members > 1 ? t('canvas.group', { label, count: members }) : node.name;
  const toggle = () => {
    const { selected } = state;
    store.select(selected.has(id) ? [...selected].filter((each) => each !== id) : [...selected, id], id);
  };
  const show = () => {
    store.select([id], id);
    openPanel();
  };
  return (
    <Table.Tr className={classes.row} data-entity={id} data-selected={state.selected.has(id)}>
      <Table.Td>
        <Checkbox
          size="xs"
          checked={state.selected.has(id)}
          onChange={toggle}
          aria-label={t('list.select', { name })}
        />
      </Table.Td>
      <Table.Td>
        <button type="button" className={classes.name} onClick={show}>
          <KindGlyph label={kind} size={15} /> <bdi>{name}</bdi>
        </button>
      </Table.Td>
      <Table.Td>{tPage(`label.${kind}`)}</Table.Td>
      <Table.Td>{country === null ? '' : countryName(country, locale)}</Table.Td>
      <Table.Td ta="end">{formatCount(ties, locale)}</Table.Td>
      <Table.Td>{proof === null ? '' : tPage(`confidence.${proof}`)}</Table.Td>
      <Table.Td ta="end">{more > 0 ? formatCount(more, locale) : ''}</Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-haspopup="menu"
          aria-label={t('list.actions', { name })}
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            openMenu(id, { x: left, y: bottom });
          }}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}

/** What the drawing shows, as a table: for screen readers, and where nothing can be drawn. */
export function CanvasList(props: CanvasListProps) {
  const { t } = useTranslation('explore');
  const counts = tieCounts(props.drawing);
  return (
    <div className={classes.list} role="region" aria-label={t('list.label')}>
      <Table stickyHeader verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <span className="visually-hidden">{t('list.selected')}</span>
            </Table.Th>
            <Table.Th>{t('list.name')}</Table.Th>
            <Table.Th>{t('list.kind')}</Table.Th>
            <Table.Th>{t('list.country')}</Table.Th>
            <Table.Th ta="end">{t('list.ties')}</Table.Th>
            <Table.Th>{t('list.proof')}</Table.Th>
            <Table.Th ta="end">{t('list.more')}</Table.Th>
            <Table.Th>
              <span className="visually-hidden">{t('tool.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.drawing.nodes.map((node) => (
            <Row key={node.id} {...props} node={node} ties={counts.get(node.id) ?? 0} />
          ))}
        </Table.Tbody>
      </Table>
      <CanvasNotes
        store={props.store}
        canvas={props.state.history.now}
        actions={props.actions}
        openPanel={props.openPanel}
      />
    </div>
  );
}

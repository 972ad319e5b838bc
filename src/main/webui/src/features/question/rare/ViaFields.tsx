import { ActionIcon, Button, Group, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { REQUEST } from '../../../generated/request';
import { ANYTHING, isAnything, type Selection } from '../../../core/question/selection';
import classes from '../QuestionForm.module.css';
import { SelectionFields } from '../SelectionFields';
import { useSelectionText } from '../use-selection-text';
import type { RareFieldsProps } from './rare-fields';

/** The list with one station moved by a step; unchanged at its ends. */
export function moved<T>(list: T[], index: number, step: -1 | 1): T[] {
  const target = index + step;
  const [station] = list.slice(index, index + 1);
  if (station === undefined || target < 0 || target >= list.length) {
    return list;
  }
  const rest = list.toSpliced(index, 1);
  return rest.toSpliced(target, 0, station);
}

interface StationProps {
  station: Selection;
  place: number;
  count: number;
  opened: boolean;
  toggle: () => void;
  move: (step: -1 | 1) => void;
  remove: () => void;
  change: (station: Selection) => void;
}

function StationButtons({ place, count, move, remove }: StationProps) {
  const { t } = useTranslation();
  const button = (label: string, icon: ReactNode, act: () => void, disabled = false) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={act}
    >
      {icon}
    </ActionIcon>
  );
  return (
    <>
      {button(t('fields.stationUp', { place }), <IconArrowUp size={16} />, () => move(-1), place === 1)}
      {button(
        t('fields.stationDown', { place }),
        <IconArrowDown size={16} />,
        () => move(1),
        place === count,
      )}
      {button(t('fields.stationRemove', { place }), <IconTrash size={16} />, remove)}
    </>
  );
}

function Station(props: StationProps) {
  const { station, place, opened, toggle, change } = props;
  const { t } = useTranslation();
  const text = useSelectionText('kind', station);
  return (
    <li className={classes.station}>
      <Group gap={4} wrap="nowrap">
        <button type="button" className={classes.stationName} aria-expanded={opened} onClick={toggle}>
          <span>{place}.</span> <bdi>{isAnything(station) ? t('fields.stationNew') : text}</bdi>
        </button>
        <StationButtons {...props} />
      </Group>
      {opened && <SelectionFields selection={station} onChange={change} />}
    </li>
  );
}

/** Stations that a path passes, in this order. */
export function ViaFields({ question, change }: RareFieldsProps) {
  const { t } = useTranslation();
  const [stations, setStations] = useState(question.via.length > 0 ? question.via : [ANYTHING]);
  const [opened, setOpened] = useState<number | null>(question.via.length > 0 ? null : 0);
  // A station that restricts nothing yet is kept here, and stays out of the question.
  const put = (next: Selection[]) => {
    setStations(next);
    change({ via: next.filter((station) => !isAnything(station)) });
  };
  return (
    <Stack gap="sm">
      <p className={classes.hint}>{t('fields.viaHint')}</p>
      <ol className={classes.stations}>
        {stations.map((station, index) => (
          <Station
            key={index}
            station={station}
            place={index + 1}
            count={stations.length}
            opened={opened === index}
            toggle={() => setOpened(opened === index ? null : index)}
            move={(step) => put(moved(stations, index, step))}
            remove={() => put(stations.toSpliced(index, 1))}
            change={(next) => put(stations.with(index, next))}
          />
        ))}
      </ol>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={15} />}
        disabled={stations.length >= REQUEST.via.maxItems}
        onClick={() => {
          setStations([...stations, ANYTHING]);
          setOpened(stations.length);
        }}
      >
        {t('fields.stationAdd')}
      </Button>
    </Stack>
  );
}

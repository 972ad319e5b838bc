import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { captureApi } from '../../api/captures';
import {
  findHits,
  firstSight,
  PORTION,
  shownAround,
  withBlock,
  type Hit,
  type ReadCapture,
} from '../../core/capture/reading';
import { FindInText } from './FindInText';
import { ReadBlock } from './ReadBlock';
import classes from './Reading.module.css';

interface ReadTextProps {
  read: ReadCapture;
  find: string | undefined;
  at: number | undefined;
}

/** What is shown of a long text, and what of it is brought into sight. */
function useSight(all: number, first: number) {
  const text = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(() => shownAround(first, all));
  const [target, setTarget] = useState({ block: first });
  useEffect(() => {
    const wanted =
      text.current?.querySelector('[data-current]') ??
      text.current?.querySelector(`[data-block="${String(target.block)}"] mark[data-passage]`) ??
      text.current?.querySelector(`[data-block="${String(target.block)}"]`);
    wanted?.scrollIntoView({ block: 'center' });
  }, [target]);
  const bring = (block: number) => {
    setShown((before) => withBlock(before, block, all));
    setTarget({ block });
  };
  return { text, shown, setShown, bring };
}

function useFinding(read: ReadCapture, find: string, at: number | undefined) {
  const [wanted, setWanted] = useState(find);
  const found = useMemo(() => findHits(read.text.blocks, wanted), [read, wanted]);
  const begin = Math.max(
    0,
    found.hits.findIndex(({ block }) => at === undefined || block >= at),
  );
  const [current, setCurrent] = useState(find === '' ? -1 : begin);
  return { wanted, setWanted, found, current, setCurrent };
}

/** The text with its pages and numbers, the passage marked, and what is looked for. */
export function ReadText({ read, find = '', at }: ReadTextProps) {
  const { t } = useTranslation('capture');
  const { blocks, parts, complete, encoding } = read.text;
  const { wanted, setWanted, found, current, setCurrent } = useFinding(read, find, at);
  const first = at ?? firstSight(read.passage);
  const { text, shown, setShown, bring } = useSight(blocks.length, first ?? 0);
  const hit: Hit | undefined = found.hits[current];
  const step = (to: number) => {
    const next = found.hits[to];
    if (next) {
      setCurrent(to);
      bring(next.block);
    }
  };
  return (
    <>
      <FindInText
        wanted={wanted}
        look={(words) => {
          setWanted(words);
          setCurrent(-1);
        }}
        hits={found.hits.length}
        complete={found.complete}
        current={current}
        step={step}
      >
        {first !== null && at === undefined && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setCurrent(-1);
              bring(first);
            }}
          >
            {t('read.toPassage')}
          </Button>
        )}
      </FindInText>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by key */}
      <div className={classes.text} ref={text} tabIndex={0} role="region" aria-label={t('read.text')}>
        {shown.from > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setShown({ ...shown, from: Math.max(0, shown.from - PORTION) })}
          >
            {t('read.earlier')}
          </Button>
        )}
        {blocks.slice(shown.from, shown.until).map((block, index) => {
          const place = shown.from + index;
          const hits = found.hits.filter((each) => each.block === place);
          return (
            <ReadBlock
              key={place}
              place={place}
              block={block}
              before={blocks[place - 1]}
              part={parts[block.part]}
              passage={read.passage}
              hits={hits}
              current={hit?.block === place ? hits.indexOf(hit) : -1}
            />
          );
        })}
        {shown.until < blocks.length && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setShown({ ...shown, until: shown.until + PORTION })}
          >
            {t('read.later')}
          </Button>
        )}
        {!complete && shown.until >= blocks.length && <p className={classes.quiet}>{t('read.cut')}</p>}
      </div>
      <p className={classes.foot}>
        {t('read.onlyText')} {encoding !== '' && `${t('read.encoding', { encoding })} `}
        <a href={captureApi.fileAddress(read.capture.id)} download>
          {t('read.openFile')}
        </a>
      </p>
    </>
  );
}

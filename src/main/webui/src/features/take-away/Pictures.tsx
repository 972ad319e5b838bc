import { Button, SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileNameOf, slugOf } from '../../core/csv';
import { formatCount, formatList } from '../../core/format';
import { originsOf, publicAddress, type ExportPreview } from '../../core/take-away/model';
import { useLocale } from '../../words/use-locale';
import { saveFile } from '../common/save-file';
import { useSnapshot } from '../status/snapshot-context';
import { drawnOn, pngFile, svgFile, type Ground } from './draw-file';
import type { PictureSource } from './picture-source';
import classes from './TakeAway.module.css';
import { withoutNames } from './without-names';

interface About {
  title: string | undefined;
  preview: ExportPreview | undefined;
}

/** What it is called, or the question as it stands above the answer. */
function titleOf({ title }: About): string {
  return title ?? document.querySelector<HTMLElement>('[data-question]')?.innerText ?? '';
}

/** The title, what it is drawn from and under which licences, the data version, the day, and where it can be asked again. */
function useCaption(about: About): () => string[] {
  const { t } = useTranslation('takeAway');
  const locale = useLocale();
  const version = useSnapshot()?.version ?? '';
  return () => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
    const { sources = 0 } = about.preview ?? {};
    const from = about.preview
      ? t('picture.sources', {
          count: sources,
          shown: formatCount(sources, locale),
          datasets: formatList(originsOf(about.preview), locale),
        })
      : '';
    const here = publicAddress(window.location);
    return [titleOf(about), from, t('picture.caption', { version, day }), here].filter((line) => line !== '');
  };
}

function PictureRow({
  kind,
  picture,
  about,
  ground,
  withheldBy,
}: {
  kind: 'svg' | 'png';
  picture: PictureSource;
  about: About;
  ground: Ground;
  withheldBy: string | undefined;
}) {
  const { t } = useTranslation('takeAway');
  const caption = useCaption(about);
  const draw = useMutation({
    mutationFn: async () => {
      const drawn = drawnOn(ground, picture);
      if (!drawn) {
        throw new Error('nothing is drawn');
      }
      const taken = await withoutNames({ drawn, caption: caption() }, withheldBy);
      // What the file is called must not name anybody either.
      const [title = ''] = titleOf(about) === '' ? [] : taken.caption;
      return { title, file: await (kind === 'svg' ? svgFile(taken) : pngFile(taken)) };
    },
    onSuccess: ({ file, title }) => saveFile(file, fileNameOf(slugOf(title), kind, new Date())),
  });
  return (
    <li className={classes.row}>
      <div className={classes.about}>
        <b>{t(`form.${kind}.name`)}</b> <span>{t(`form.${kind}.for`)}</span>
        {draw.error && (
          <p role="alert" className={classes.problem}>
            {t('picture.failed')}
          </p>
        )}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('download', { form: t(`form.${kind}.name`) })}
        loading={draw.isPending}
        onClick={() => draw.mutate()}
      >
        <IconDownload size={16} aria-hidden />
      </Button>
    </li>
  );
}

/** Whether something is drawn, also if that comes to its end only after this was asked. */
function useDrawn(picture: PictureSource): boolean {
  const [there, setThere] = useState(() => picture() !== null);
  useEffect(() => {
    if (there) {
      return undefined;
    }
    const observer = new MutationObserver(() => setThere(picture() !== null));
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [there, picture]);
  return there;
}

/** What is drawn beside the list, or on the canvas, as a file of its own. */
export function Pictures({
  picture,
  about,
  withheldBy,
}: {
  picture: PictureSource;
  about: About;
  withheldBy: string | undefined;
}) {
  const { t } = useTranslation('takeAway');
  const there = useDrawn(picture);
  const [ground, setGround] = useState<Ground>('light');
  if (!there) {
    return <p className={classes.caution}>{t('picture.none')}</p>;
  }
  return (
    <section aria-label={t('group.picture')}>
      <h3 className={classes.group}>
        {t('group.picture')}
        <SegmentedControl
          size="xs"
          aria-label={t('picture.ground')}
          value={ground}
          onChange={(value) => setGround(value === 'dark' ? 'dark' : 'light')}
          data={(['light', 'dark'] as const).map((value) => ({ value, label: t(`picture.${value}`) }))}
        />
      </h3>
      <ul className={classes.forms}>
        <PictureRow kind="svg" {...{ picture, about, ground, withheldBy }} />
        <PictureRow kind="png" {...{ picture, about, ground, withheldBy }} />
      </ul>
    </section>
  );
}

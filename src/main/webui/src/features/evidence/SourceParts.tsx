import { useTranslation } from 'react-i18next';
import { safeUrl } from '../../core/format';
import type { ViewParams } from '../../core/search';
import classes from './Evidence.module.css';

/** What it may repeat without saying so: then the two are hardly two independent sources. */
export function MayRestOn({ ids, openView }: { ids: string[]; openView: (view: ViewParams) => void }) {
  const { t } = useTranslation();
  return (
    <p className={classes.hint}>
      {t('evidence.mayRestOn')}
      {ids.map((id) => (
        <span key={id}>
          {' '}
          <button type="button" className={classes.what} onClick={() => openView({ source: id })}>
            <bdi>{id}</bdi>
          </button>
        </span>
      ))}
    </p>
  );
}

/** A copy that was kept: to be opened where its address can be, else said. */
export function Kept({ address, name, act }: { address: string; name: string; act: string }) {
  const url = safeUrl(address);
  return (
    <p className={classes.hint}>
      {url === null ? (
        <bdi>{`${name}: ${address}`}</bdi>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {act}
        </a>
      )}
    </p>
  );
}

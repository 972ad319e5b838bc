import { useCallback, useState } from 'react';
import type { FoundEntity } from '../../core/model';

/** What is chosen for the question; it stays while one looks for more. */
export function useChoosing() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, FoundEntity>>(new Map());
  const choose = useCallback(
    (entity: FoundEntity) =>
      setChosen((before) => {
        const next = new Map(before);
        if (!next.delete(entity.id)) {
          next.set(entity.id, entity);
        }
        return next;
      }),
    [],
  );
  const chooseAll = useCallback(
    (entities: FoundEntity[]) =>
      setChosen((before) => new Map([...before, ...entities.map((entity) => [entity.id, entity] as const)])),
    [],
  );
  const chooseNone = useCallback(() => setChosen(new Map()), []);
  return { chosen, choose, chooseAll, chooseNone };
}

import { saysTheSame } from '../../../core/console/tokens';

const PATIENCE_MILLIS = 15_000;
let worker: Worker | null = null;

function askWorker(query: string): Promise<string | null> {
  worker ??= new Worker(new URL('./format.worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      asked.terminate();
      worker = null;
      resolve(null);
    }, PATIENCE_MILLIS);
    const give = (text: string | null) => {
      clearTimeout(timer);
      resolve(text);
    };
    asked.onmessage = (event: MessageEvent<string | null>) => give(event.data);
    asked.onerror = () => give(null);
    asked.postMessage(query);
  });
}

/** The statement in Neo4j's own style; null where that cannot be done without changing what it says. */
export async function formatted(query: string): Promise<string | null> {
  const text = await askWorker(query);
  return text !== null && saysTheSame(query, text) ? text : null;
}

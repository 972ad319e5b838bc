import i18next from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from 'virtual:words';
import { localeOf } from '../core/format';
import { saidIn, type Said, type ServerWords } from '../core/server-words';

const LANGUAGE_OF_SERVER = 'en';
const NONE: ServerWords = { says: {}, part: {} };

/** By language, as they are loaded. */
const words = new Map<string, ServerWords>();

function isLoaded(language: string): boolean {
  return language === LANGUAGE_OF_SERVER || (words.has(language) && words.has(LANGUAGE_OF_SERVER));
}

async function load(language: string) {
  if (words.has(language)) {
    return;
  }
  const files = await later[language]?.();
  const loaded = await files?.server?.();
  if (loaded) {
    words.set(language, { ...(loaded as ServerWords), locale: localeOf(language) });
  }
}

/** Loads the sentences of the server, which come with the first that is told, and again after the language was changed. */
export async function loadServerWords(): Promise<void> {
  const { language } = i18next;
  if (language !== LANGUAGE_OF_SERVER) {
    await Promise.all([load(language), load(LANGUAGE_OF_SERVER)]);
  }
}

/** A sentence of the server in the language of the page, once the words are there; in English until then. */
export function saidHere(said: Said): string {
  const { language } = i18next;
  return language === LANGUAGE_OF_SERVER
    ? said.text
    : saidIn(words.get(language) ?? NONE, words.get(LANGUAGE_OF_SERVER) ?? NONE, said);
}

const silence = () => '';

/** `saidHere`, which says nothing until its words are there, and says it anew in another language. */
export function useSaidHere(): (said: Said) => string {
  const { language } = useTranslation().i18n;
  const [loaded, setLoaded] = useState(isLoaded(language) ? language : '');
  useEffect(() => {
    let wanted = true;
    void loadServerWords()
      .catch(() => undefined)
      .then(() => wanted && setLoaded(language));
    return () => {
      wanted = false;
    };
  }, [language]);
  return loaded === language ? saidHere : silence;
}

/** The answer of a server that refuses, with what it says in the language of the page. */
export async function problemHere(body: unknown): Promise<unknown> {
  const { code, detail, pattern, arguments: given } = (body ?? {}) as Record<string, unknown>;
  if (typeof code !== 'string' || typeof detail !== 'string') {
    return body;
  }
  await loadServerWords().catch(() => undefined);
  const said: Said = {
    code,
    text: detail,
    pattern: typeof pattern === 'string' ? pattern : null,
    arguments: (given ?? null) as Record<string, string> | null,
  };
  return { ...(body as object), detail: saidHere(said) };
}

// Style elements count only with the nonce that came with this page. Spoor's server puts it in; elsewhere there is none.
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Why an address could not be asked, for a person who does not program. */
export interface NoAnswer {
  /** True if browsers would warn of the site: then the site is at fault, not the line. */
  readonly warned: boolean;
  /** A sentence. */
  readonly words: string;
}

/** What is wrong with a certificate, by the code that Node gives, to follow "The certificate". */
const certificate: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has run out',
  CERT_NOT_YET_VALID: 'is not valid yet',
  CERT_REVOKED: 'was taken back by whoever gave it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another name than this address',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'was made by the host itself, and no browser trusts it',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from somebody whom no browser trusts',
  UNABLE_TO_GET_ISSUER_CERT: 'comes without the ones that vouch for it',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes without the ones that vouch for it',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'comes without the ones that vouch for it',
};

const line: Readonly<Record<string, string>> = {
  ENOTFOUND: 'No host has this name. Is it spelt right? A new name can take a day to be known.',
  EAI_AGAIN:
    'Nobody could be asked where this name is. Is this computer connected to the internet?',
  ECONNREFUSED: 'Nothing answers at this address: the host is off, or it serves no site there.',
  ECONNRESET: 'The host broke off in the middle of its answer.',
  EHOSTUNREACH: 'There is no way from this computer to the host.',
  ENETUNREACH: 'There is no way from this computer to the host.',
  ETIMEDOUT: 'The host did not answer in time.',
  ABORT_ERR: 'The host did not answer in time.',
  EPROTO: 'The host answers, but not with https.',
};

/** Puts into words what stopped a request. */
export function noAnswer(error: unknown): NoAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = certificate[code];
  if (known !== undefined) {
    return {
      warned: true,
      words: `The certificate ${known}. Browsers show a warning in place of the site.`,
    };
  }
  const words = line[code] ?? (/SSL|TLS/.test(code) ? line['EPROTO'] : undefined);
  return { warned: false, words: words ?? `There was no answer (${code || String(error)}).` };
}

/** An address as words: what they say, and the language that it names. */
export interface SpokenAddress {
  /** Undefined if it names none of the site. */
  readonly language: string | undefined;
  readonly text: string;
}

/** An address is looked at no further. */
const longest = 200;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lonely percent sign: the address is taken as it is.
    return path;
  }
}

/** Takes the path of an address and the languages of the site; gives it as the words that it is made of: "/en/mxnet-replacement.html" says "mxnet replacement". */
export function spokenAddress(path: string, languages: readonly string[]): SpokenAddress {
  const [first = '', ...others] = decoded(path).slice(0, longest).split('/').filter(Boolean);
  const language = languages.find((known) => known.toLowerCase() === first.toLowerCase());
  const parts = language ? others : [first, ...others];
  return {
    language,
    text: parts
      .join(' ')
      .replace(/(^| )index\.html?$|\.html?$/i, '')
      .replace(/[-_+~]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

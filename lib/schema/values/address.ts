/** The longest address, in characters. */
const longest = 2000;

/** Hosts that are not out in the web: those of one machine or one network. */
const innerHost =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

/** What is wrong with the host of an address; nothing if it is one that everybody reaches by its name. */
function hostFault(written: string, host: string): string | undefined {
  if (/^\[|^[\d.]+$/.test(host)) return 'an address with a number in place of a host';
  if (/[^!-~]/.test(written)) return 'an address whose host has other than plain letters';
  if (innerHost.test(host) || !host.includes('.')) return 'an address of one machine or one network';
  return undefined;
}

/** Takes an address; says what keeps it from being a plain one of the web, http or https, as a reader would open it: nothing if it is one. */
export function addressFault(text: string): string | undefined {
  if (text.length > longest) return `an address of ${text.length} characters`;
  if (/[\p{C}\p{Z}]/u.test(text)) return 'an address with a blank or a character that is not seen';
  if (/[<>"\\^`{|}]/.test(text)) return 'an address with a sign that must be written as %…';
  const written = /^https?:\/\/([^/?#]*)/.exec(text)?.[1];
  if (written === undefined || !URL.canParse(text))
    return 'no full address that begins with http:// or https://';
  const { hostname, username, password } = new URL(text);
  if (username || password || written.includes('@'))
    return 'an address with a name or password before the host';
  return hostFault(written, hostname.replace(/\.$/, ''));
}

/** Names that Windows keeps for devices, whatever ending follows. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Takes the name of a file or folder; says what keeps a checkout on Windows, macOS or Linux from holding it; nothing if all can. */
export function unportable(name: string): string | undefined {
  if (device.test(name)) return 'a name that Windows keeps for a device';
  if (/[<>:"|?*\\/\p{Cc}]/u.test(name)) return 'a name with a character that Windows does not allow';
  if (/[. ]$/.test(name)) return 'a name with a dot or blank at its end';
  if (name.length > 120) return 'a name of more than 120 characters';
  return undefined;
}

/** Takes an id; says why nothing of that id can have a page; nothing if it can. Its form is the matter of whoever asks. */
export function unfitId(id: string): string | undefined {
  if (/(?:^|-)vs(?:-|$)/.test(id))
    return 'an id with "vs", which stands between two ids in the address of a pair';
  if (id.length > 60) return 'an id of more than 60 characters';
  return unportable(id);
}

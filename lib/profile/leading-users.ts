/** A user as far as the choice looks at it. */
interface NamedUser {
  readonly known_as: string;
  readonly evidence?: 'confirmed' | 'claimed' | undefined;
}

/** The house to which a user belongs: "Google DeepMind (AlphaFold 3)" and "Google (Gemini)" are one. */
const houseOf = ({ known_as: name }: NamedUser) => name.split(/[^\p{L}\p{N}]+/u).find(Boolean) ?? name;

/**
 * Takes the users of a library in the order of its profile; gives a few that stand for all: each of another house first, and those that a source shows
 * at work before those that are only named.
 */
export function leadingUsers<User extends NamedUser>(users: readonly User[], most = 3): User[] {
  const shown = users.filter(({ evidence }) => evidence !== 'claimed');
  const ordered = [...shown, ...users.filter((user) => !shown.includes(user))];
  const houses = new Set<string>();
  const first = ordered.filter((user) => {
    const house = houseOf(user);
    return !houses.has(house) && houses.add(house);
  });
  return [...first, ...ordered.filter((user) => !first.includes(user))].slice(0, most);
}

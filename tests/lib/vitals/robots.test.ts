import { describe, expect, it } from 'vitest';
import { isRobot, plainName } from '@/lib/vitals/robots';

describe('a robot', () => {
  it.each([
    ['dependabot[bot]', ''],
    ['pre-commit-ci[bot]', ''],
    ['ant-bot', ''],
    ['Ant Bot', ''],
    ['bot', ''],
    ['GitHub Actions', ''],
    ['Compathelper  Julia', ''],
    ['Ann', '1+ants[bot]@users.noreply.madeup.example'],
  ])('says so itself: %s', (name, mail) => expect(isRobot(name, mail)).toBe(true));

  it.each(['Ann Abbot', 'Talbot', 'Botond', 'robot-lover', 'Bo Tanaka'])('is not who is called %s', (name) =>
    expect(isRobot(name, 'a@madeup.example')).toBe(false),
  );

  it('is also whom the list of the library names', () => {
    expect(isRobot('Anthill  Keeper', '', ['anthill keeper'])).toBe(true);
  });
});

it('a name is compared without capitals and doubled blanks', () => {
  expect(plainName(' Ann\u00a0 B ')).toBe('ann b');
});

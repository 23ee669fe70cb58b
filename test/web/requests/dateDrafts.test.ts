import { expect, test } from 'vitest';
import { emptyOption, optionsOf, partProblem, partRemark } from '../../../web/requests/acts/dateDrafts.ts';

const part = (day: string, from = '09:00', to = '13:00') => ({ day, from, to });

test('a new option has the parts that the pattern asks for', () => {
  expect(emptyOption('FOUR_HALF_DAYS')).toHaveLength(4);
  expect(emptyOption('ONE_DAY')).toEqual([part('', '09:00', '17:00')]);
});

test('options are converted in the zone of the session, on both sides of a change of clocks', () => {
  const { options } = optionsOf([[part('2027-03-27'), part('2027-03-28')]], 'Europe/Berlin');
  expect(options).toEqual([
    {
      parts: [
        { startsAt: '2027-03-27T08:00:00.000Z', endsAt: '2027-03-27T12:00:00.000Z' },
        { startsAt: '2027-03-28T07:00:00.000Z', endsAt: '2027-03-28T11:00:00.000Z' },
      ],
    },
  ]);
});

test('an option with no day is left out; one half filled says which part is missing', () => {
  const blank = emptyOption('TWO_HALF_DAYS');
  expect(optionsOf([blank, [part('2027-05-03')]], 'UTC').options).toHaveLength(1);
  const { options, problem } = optionsOf([[part('2027-05-03')], [part('2027-05-10'), part('')]], 'UTC');
  expect(options).toEqual([]);
  expect(problem).toBe('Option 2, part 2: Give the day, when it begins and when it ends.');
});

test('times that clocks skip are refused in words, times that come twice are remarked upon', () => {
  expect(partProblem(part('2027-03-28', '02:30', '06:00'), 'Europe/Berlin')).toContain('02:30 does not exist');
  expect(partRemark(part('2027-10-31', '02:30', '06:00'), 'Europe/Berlin')).toContain('02:30 comes twice');
  expect(partRemark(part('2027-10-30'), 'Europe/Berlin')).toBeNull();
});

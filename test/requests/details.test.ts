/** What a transition asks for is asked, known, well-formed and bounded, each problem on its own field. */
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../server/errors.ts';
import type { Ask, MoveDetails } from '../../server/kinds/define.ts';
import { checkDetails } from '../../server/requests/details.ts';

const ask = (name: Ask['name'], type: Ask['type'], required = true): Ask => ({ name, label: name, type, required });

function problems(asks: Ask[], given: MoveDetails): [string, string][] {
  try {
    checkDetails(asks, given);
    return [];
  } catch (error) {
    return (error as Refusal).userErrors.map((e) => [e.field.join('.'), e.code]);
  }
}

describe('details of a transition', () => {
  it('are trimmed, and what is empty is left out', () => {
    expect(
      checkDetails([ask('reason', 'LONG_TEXT'), ask('hostAccount', 'TEXT', false)], {
        reason: '  because  ',
        hostAccount: '  ',
      }),
    ).toEqual({
      reason: 'because',
    });
  });
  it('must hold what is required', () => {
    expect(problems([ask('reason', 'LONG_TEXT'), ask('trainerId', 'PERSON')], { reason: '   ' })).toEqual([
      ['details.reason', 'INVALID'],
      ['details.trainerId', 'INVALID'],
    ]);
  });
  it('hold nothing that was not asked for', () => {
    expect(problems([], { reason: 'why not' })).toEqual([['details.reason', 'INVALID']]);
  });
  it('refuse a reason of one letter', () => {
    expect(problems([ask('reason', 'LONG_TEXT')], { reason: 'x' })).toEqual([['details.reason', 'INVALID']]);
  });
  it.each([
    ['LINK', 'http://plain.example/x'],
    ['LINK', 'javascript:alert(1)'],
    ['LINK', 'not a link'],
    ['DATE', '31.12.2030'],
    ['INTEGER', 1.5],
    ['INTEGER', -1],
    ['CONFIRMATION', false],
    ['TEXT', 'x'.repeat(301)],
    ['LONG_TEXT', 'x'.repeat(5001)],
  ] as const)('refuse %s %s', (type, value) => {
    expect(problems([ask('registrationLink', type)], { registrationLink: value as string })).toHaveLength(1);
  });
  it('accept what is well-formed', () => {
    const given = {
      registrationLink: 'https://video.example/j/1',
      reviewDate: '2030-12-31',
      attendedCount: 0,
      clearanceVerified: true,
    };
    const asks = [
      ask('registrationLink', 'LINK'),
      ask('reviewDate', 'DATE'),
      ask('attendedCount', 'INTEGER'),
      ask('clearanceVerified', 'CONFIRMATION'),
    ];
    expect(checkDetails(asks, given)).toEqual(given);
  });
  it('say every problem at once', () => {
    expect(() => checkDetails([ask('reason', 'LONG_TEXT')], { answer: 'a' })).toThrow(Refusal);
    expect(problems([ask('reason', 'LONG_TEXT')], { answer: 'a' })).toHaveLength(2);
  });
});

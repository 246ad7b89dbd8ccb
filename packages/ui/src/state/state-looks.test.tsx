import {
  MemberStatusSchema,
  ObligationStateSchema,
  PlanStatusSchema,
  ReminderStateSchema,
  TargetStandingSchema,
  TaskStandingSchema,
  TaskStatusSchema,
  TimelinessSchema,
} from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { html, text } from '../../test/html.ts';
import { icons } from '../icon/icons.ts';
import { dueTone } from './due-date.tsx';
import { StateBadge } from './state-badge.tsx';
import {
  memberTone,
  obligationTone,
  planTone,
  reminderTone,
  targetTone,
  taskStandingTone,
  taskStatusTone,
  timelinessTone,
} from './state-looks.ts';
import { type StateLook, TONES } from './tone.ts';

const derived = ['not_open', 'nothing_to_report', 'overdue', 'locked'] as const;

const families: Record<string, StateLook[]> = {
  'task status': TaskStatusSchema.options.map(taskStatusTone),
  'task standing': TaskStandingSchema.options.map(taskStandingTone),
  obligation: [...ObligationStateSchema.options, ...derived].map(obligationTone),
  timeliness: TimelinessSchema.options.map(timelinessTone),
  target: TargetStandingSchema.options.map(targetTone),
  reminder: ReminderStateSchema.options.map(reminderTone),
  plan: PlanStatusSchema.options.map(planTone),
  member: MemberStatusSchema.options.map(memberTone),
};

describe.each(Object.entries(families))('%s', (_name, looks) => {
  test('every state has a tone and an icon we have', () => {
    for (const look of looks) {
      expect(TONES).toContain(look.tone);
      expect(icons).toHaveProperty(look.icon);
    }
  });

  test('no two states share an icon, so that they differ in greyscale', () => {
    expect(new Set(looks.map((look) => look.icon)).size).toBe(looks.length);
  });
});

test('what is overdue is red, what is done is green, what waits for others is blue-grey', () => {
  expect(taskStandingTone('overdue').tone).toBe('danger');
  expect(obligationTone('overdue').tone).toBe('danger');
  expect(timelinessTone('missing').tone).toBe('danger');
  expect(taskStandingTone('done_on_time').tone).toBe('success');
  expect(obligationTone('submitted').tone).toBe('waiting');
  expect(targetTone('at_risk').tone).toBe('warning');
});

test('a badge carries its word, and its icon is decoration', () => {
  const badge = html(<StateBadge {...taskStatusTone('blocked')} text="Vướng mắc" />);
  expect(text(badge)).toBe('Vướng mắc');
  expect(badge).toContain('aria-hidden="true"');
});

test.each([
  ['2026-06-14', 'danger'],
  ['2026-06-15', 'warning'],
  ['2026-06-22', 'warning'],
  ['2026-06-23', 'neutral'],
])('on 15 June a due date of %s is %s', (dueOn, tone) => {
  expect(dueTone(dueOn, '2026-06-15')).toBe(tone);
});

test('a due date of finished work is not red', () => {
  expect(dueTone('2026-01-01', '2026-06-15', true)).toBe('neutral');
});
